#ifndef ARCHDRAW_CARCHIVE_SHIM_H
#define ARCHDRAW_CARCHIVE_SHIM_H

#include <stddef.h>
#include <stdint.h>

// libarchive is opened when a zip file is read or made, not linked: hardly any run needs it. Its
// headers are not needed either, since the few functions used are declared here; all are stable parts
// of libarchive 3.

// archive_write_callback: gives how many bytes it has taken.
typedef intptr_t (*archdraw_archive_write_callback)(
    void *archive, void *closure, const void *data, size_t length);

typedef struct {
  void *(*archive_read_new)(void);
  int (*archive_read_free)(void *archive);
  int (*archive_read_support_format_zip)(void *archive);
  int (*archive_read_open_filename)(void *archive, const char *path, size_t block_size);
  int (*archive_read_next_header)(void *archive, void **entry);
  intptr_t (*archive_read_data)(void *archive, void *buffer, size_t size);
  const char *(*archive_error_string)(void *archive);
  const char *(*archive_entry_pathname)(void *entry);
  void *(*archive_write_new)(void);
  int (*archive_write_free)(void *archive);
  int (*archive_write_set_format_zip)(void *archive);
  int (*archive_write_set_bytes_in_last_block)(void *archive, int bytes);
  int (*archive_write_open)(
      void *archive, void *closure, void *open, archdraw_archive_write_callback write, void *close);
  int (*archive_write_header)(void *archive, void *entry);
  intptr_t (*archive_write_data)(void *archive, const void *data, size_t size);
  int (*archive_write_close)(void *archive);
  void *(*archive_entry_new)(void);
  void (*archive_entry_free)(void *entry);
  void (*archive_entry_set_pathname)(void *entry, const char *path);
  void (*archive_entry_set_size)(void *entry, int64_t size);
  void (*archive_entry_set_filetype)(void *entry, unsigned int type);
  void (*archive_entry_set_perm)(void *entry, unsigned int permissions);
} archdraw_archive;

// Fills `functions` and gives whether libarchive is there and has them all.
int archdraw_archive_open(archdraw_archive *functions);

#endif
