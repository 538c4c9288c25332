#ifndef ARCHDRAW_CRSVG_SHIM_H
#define ARCHDRAW_CRSVG_SHIM_H

#include <stddef.h>

// librsvg and cairo are opened when the first PNG or PDF is drawn, not linked: linking costs every run 5 ms
// at its start, and a machine that only writes SVG need not have them. Their headers are not needed
// either, since the few functions used are declared here; all are stable parts of both libraries.

// RsvgRectangle (librsvg 2.46): where the picture is drawn, in the surface's units.
typedef struct {
  double x;
  double y;
  double width;
  double height;
} archdraw_rsvg_rectangle;

// GError: a domain, a code and a message for people.
typedef struct {
  unsigned int domain;
  int code;
  char *message;
} archdraw_gerror;

// cairo_write_func_t: gives 0 (CAIRO_STATUS_SUCCESS) to go on.
typedef int (*archdraw_cairo_write)(void *closure, const unsigned char *data, unsigned int length);

typedef struct {
  void *(*rsvg_handle_new_from_data)(const unsigned char *, size_t, archdraw_gerror **);
  int (*rsvg_handle_render_document)(
      void *handle, void *cairo, const archdraw_rsvg_rectangle *, archdraw_gerror **);
  void (*g_object_unref)(void *);
  void (*g_error_free)(archdraw_gerror *);
  void *(*cairo_image_surface_create)(int format, int width, int height);
  int (*cairo_surface_status)(void *surface);
  void (*cairo_surface_destroy)(void *surface);
  void (*cairo_surface_finish)(void *surface);
  int (*cairo_surface_write_to_png_stream)(void *surface, archdraw_cairo_write, void *closure);
  void *(*cairo_pdf_surface_create_for_stream)(
      archdraw_cairo_write, void *closure, double width, double height);
  void (*cairo_pdf_surface_set_size)(void *surface, double width, double height);
  void (*cairo_pdf_surface_set_metadata)(void *surface, int metadata, const char *text);
  void *(*cairo_create)(void *surface);
  void (*cairo_destroy)(void *cairo);
  int (*cairo_status)(void *cairo);
  void (*cairo_show_page)(void *cairo);
} archdraw_rsvg;

// Fills `functions` and gives NULL, or the name of the first library that is not there or is too old.
const char *archdraw_rsvg_open(archdraw_rsvg *functions);

#endif
