#ifndef ARCHDRAW_CPANGO_SHIM_H
#define ARCHDRAW_CPANGO_SHIM_H

#include <stddef.h>

// Pango is opened when letters are to become outlines, not linked: few drawings want that. Its headers
// are not needed either, since the few functions and structs used are declared here; all are stable
// parts of Pango 1.50, cairo and HarfBuzz.

typedef struct {
  int x;
  int y;
  int width;
  int height;
} archdraw_pango_rectangle;

// PangoItem and the part of its PangoAnalysis that is read.
typedef struct {
  int offset;
  int length;
  int num_chars;
  void *shape_engine;
  void *lang_engine;
  void *font;
} archdraw_pango_item;

// PangoGlyphItem (a run): letters in one font.
typedef struct {
  archdraw_pango_item *_Nonnull item;
  void *glyphs;
} archdraw_pango_run;

// cairo_path_data_t: a header says what follows and how many of these it takes, itself too.
typedef union {
  struct {
    int type;
    int length;
  } header;
  struct {
    double x;
    double y;
  } point;
} archdraw_cairo_path_data;

typedef struct {
  int status;
  archdraw_cairo_path_data *data;
  int num_data;
} archdraw_cairo_path;

typedef int (*archdraw_cairo_stream)(void *closure, const unsigned char *data, unsigned int length);

typedef struct {
  void *(*cairo_recording_surface_create)(int content, const void *extents);
  void *(*cairo_image_surface_create)(int format, int width, int height);
  int (*cairo_surface_write_to_png_stream)(void *surface, archdraw_cairo_stream, void *closure);
  void (*cairo_surface_destroy)(void *surface);
  void *(*cairo_create)(void *surface);
  void (*cairo_destroy)(void *cairo);
  void (*cairo_new_path)(void *cairo);
  void (*cairo_move_to)(void *cairo, double x, double y);
  void (*cairo_scale)(void *cairo, double x, double y);
  archdraw_cairo_path *(*cairo_copy_path)(void *cairo);
  void (*cairo_path_destroy)(archdraw_cairo_path *);
  void *(*cairo_font_options_create)(void);
  void (*cairo_font_options_destroy)(void *options);
  void (*cairo_font_options_set_hint_style)(void *options, int style);
  void (*cairo_font_options_set_hint_metrics)(void *options, int metrics);
  void *(*pango_cairo_create_layout)(void *cairo);
  void (*pango_cairo_context_set_font_options)(void *context, const void *options);
  void (*pango_cairo_glyph_string_path)(void *cairo, void *font, void *glyphs);
  void (*pango_cairo_show_glyph_string)(void *cairo, void *font, void *glyphs);
  void *(*pango_layout_get_context)(void *layout);
  void (*pango_layout_set_text)(void *layout, const char *text, int length);
  void (*pango_layout_set_single_paragraph_mode)(void *layout, int setting);
  void (*pango_layout_set_font_description)(void *layout, const void *description);
  int (*pango_layout_get_unknown_glyphs_count)(void *layout);
  void (*pango_layout_get_size)(void *layout, int *width, int *height);
  void *(*pango_layout_get_iter)(void *layout);
  archdraw_pango_run *(*pango_layout_iter_get_run_readonly)(void *iterator);
  void (*pango_layout_iter_get_run_extents)(
      void *iterator, archdraw_pango_rectangle *ink, archdraw_pango_rectangle *logical);
  int (*pango_layout_iter_get_baseline)(void *iterator);
  int (*pango_layout_iter_next_run)(void *iterator);
  void (*pango_layout_iter_free)(void *iterator);
  void (*pango_context_set_language)(void *context, void *language);
  void (*pango_context_set_round_glyph_positions)(void *context, int setting);
  void *(*pango_context_load_font)(void *context, const void *description);
  void *(*pango_language_from_string)(const char *language);
  void *(*pango_font_describe)(void *font);
  void *(*pango_font_get_hb_font)(void *font);
  void *(*pango_font_description_new)(void);
  void (*pango_font_description_free)(void *description);
  void (*pango_font_description_set_family)(void *description, const char *family);
  const char *(*pango_font_description_get_family)(const void *description);
  void (*pango_font_description_set_weight)(void *description, int weight);
  void (*pango_font_description_set_absolute_size)(void *description, double size);
  void *(*hb_font_get_face)(void *font);
  int (*hb_ot_color_has_png)(void *face);
  int (*hb_ot_color_has_svg)(void *face);
  int (*hb_ot_color_has_layers)(void *face);
  void (*g_object_unref)(void *);
} archdraw_pango;

// Fills `functions` and gives NULL, or the name of the library that is not there or is too old.
const char *archdraw_pango_open(archdraw_pango *functions);

#endif
