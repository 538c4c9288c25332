#include "shim.h"

#include <dlfcn.h>

// macOS has libarchive of its own, Homebrew a newer one in places that the loader does not search.
#ifdef __APPLE__
static const char *const names[] = {
    "/usr/lib/libarchive.2.dylib", "/opt/homebrew/opt/libarchive/lib/libarchive.13.dylib",
    "/usr/local/opt/libarchive/lib/libarchive.13.dylib", NULL};
#else
static const char *const names[] = {"libarchive.so.13", "libarchive.so", NULL};
#endif

#define FIND(name) \
  if (!(*(void **)&functions->name = dlsym(library, #name))) return 0

int archdraw_archive_open(archdraw_archive *functions) {
  void *library = NULL;
  for (int i = 0; names[i] && !library; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  FIND(archive_read_new);
  FIND(archive_read_free);
  FIND(archive_read_support_format_zip);
  FIND(archive_read_open_filename);
  FIND(archive_read_next_header);
  FIND(archive_read_data);
  FIND(archive_error_string);
  FIND(archive_entry_pathname);
  FIND(archive_write_new);
  FIND(archive_write_free);
  FIND(archive_write_set_format_zip);
  FIND(archive_write_set_bytes_in_last_block);
  FIND(archive_write_open);
  FIND(archive_write_header);
  FIND(archive_write_data);
  FIND(archive_write_close);
  FIND(archive_entry_new);
  FIND(archive_entry_free);
  FIND(archive_entry_set_pathname);
  FIND(archive_entry_set_size);
  FIND(archive_entry_set_filetype);
  FIND(archive_entry_set_perm);
  return 1;
}
