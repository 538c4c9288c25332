#include "shim.h"

#include <dlfcn.h>

static void *open_first(const char *const names[]) {
  for (int i = 0; names[i]; i++) {
    void *library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
  }
  return NULL;
}

// The bare name finds what the system's loader knows; Homebrew's two prefixes are not among it.
#ifdef __APPLE__
static const char *const rsvg_names[] = {
    "librsvg-2.2.dylib", "/opt/homebrew/lib/librsvg-2.2.dylib", "/usr/local/lib/librsvg-2.2.dylib",
    NULL};
static const char *const cairo_names[] = {
    "libcairo.2.dylib", "/opt/homebrew/lib/libcairo.2.dylib", "/usr/local/lib/libcairo.2.dylib",
    NULL};
#else
static const char *const rsvg_names[] = {"librsvg-2.so.2", NULL};
static const char *const cairo_names[] = {"libcairo.so.2", NULL};
#endif

// Searching a library also searches those it depends on, which is how GLib's two are found.
#define FIND(library, name) \
  if (!(*(void **)&functions->name = dlsym(library, #name))) return #library

const char *archdraw_rsvg_open(archdraw_rsvg *functions) {
  void *cairo = open_first(cairo_names);
  if (!cairo) return "cairo";
  void *librsvg = open_first(rsvg_names);
  if (!librsvg) return "librsvg";
  FIND(cairo, cairo_image_surface_create);
  FIND(cairo, cairo_surface_status);
  FIND(cairo, cairo_surface_destroy);
  FIND(cairo, cairo_surface_finish);
  FIND(cairo, cairo_surface_write_to_png_stream);
  FIND(cairo, cairo_pdf_surface_create_for_stream);
  FIND(cairo, cairo_pdf_surface_set_size);
  FIND(cairo, cairo_pdf_surface_set_metadata);
  FIND(cairo, cairo_create);
  FIND(cairo, cairo_destroy);
  FIND(cairo, cairo_status);
  FIND(cairo, cairo_show_page);
  FIND(librsvg, rsvg_handle_new_from_data);
  FIND(librsvg, rsvg_handle_render_document);
  FIND(librsvg, g_object_unref);
  FIND(librsvg, g_error_free);
  return NULL;
}
