#ifndef ARCHDRAW_CARCHIVE_SHIM_H
#define ARCHDRAW_CARCHIVE_SHIM_H

#include <stddef.h>
#include <stdint.h>

// libarchive is opened when a packed set of icons is read, not linked: hardly any run needs it. Its
// headers are not needed either, since the few functions used are declared here; all are stable parts
// of libarchive 3.

typedef struct {
  void *(*archive_read_new)(void);
  int (*archive_read_free)(void *archive);
  int (*archive_read_support_format_zip)(void *archive);
  int (*archive_read_open_filename)(void *archive, const char *path, size_t block_size);
  int (*archive_read_next_header)(void *archive, void **entry);
  intptr_t (*archive_read_data)(void *archive, void *buffer, size_t size);
  const char *(*archive_error_string)(void *archive);
  const char *(*archive_entry_pathname)(void *entry);
} archdraw_archive;

// Fills `functions` and gives whether libarchive is there and has them all.
int archdraw_archive_open(archdraw_archive *functions);

#endif
