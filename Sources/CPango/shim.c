#include "shim.h"

#include <dlfcn.h>

// Pango's part for cairo depends on the rest of Pango, on cairo, HarfBuzz and GLib, and searching a
// library also searches those it depends on. Homebrew's two prefixes are not where the loader looks.
#ifdef __APPLE__
static const char *const names[] = {
    "libpangocairo-1.0.0.dylib", "/opt/homebrew/lib/libpangocairo-1.0.0.dylib",
    "/usr/local/lib/libpangocairo-1.0.0.dylib", NULL};
#else
static const char *const names[] = {"libpangocairo-1.0.so.0", NULL};
#endif

#define FIND(name) \
  if (!(*(void **)&functions->name = dlsym(library, #name))) return #name

const char *archdraw_pango_open(archdraw_pango *functions) {
  void *library = NULL;
  for (int i = 0; names[i] && !library; i++) library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  if (!library) return "pangocairo";
  FIND(cairo_recording_surface_create);
  FIND(cairo_image_surface_create);
  FIND(cairo_surface_write_to_png_stream);
  FIND(cairo_surface_destroy);
  FIND(cairo_create);
  FIND(cairo_destroy);
  FIND(cairo_new_path);
  FIND(cairo_move_to);
  FIND(cairo_scale);
  FIND(cairo_copy_path);
  FIND(cairo_path_destroy);
  FIND(cairo_font_options_create);
  FIND(cairo_font_options_destroy);
  FIND(cairo_font_options_set_hint_style);
  FIND(cairo_font_options_set_hint_metrics);
  FIND(pango_cairo_create_layout);
  FIND(pango_cairo_context_set_font_options);
  FIND(pango_cairo_glyph_string_path);
  FIND(pango_cairo_show_glyph_string);
  FIND(pango_layout_get_context);
  FIND(pango_layout_set_text);
  FIND(pango_layout_set_single_paragraph_mode);
  FIND(pango_layout_set_font_description);
  FIND(pango_layout_get_unknown_glyphs_count);
  FIND(pango_layout_get_size);
  FIND(pango_layout_get_iter);
  FIND(pango_layout_iter_get_run_readonly);
  FIND(pango_layout_iter_get_run_extents);
  FIND(pango_layout_iter_get_baseline);
  FIND(pango_layout_iter_next_run);
  FIND(pango_layout_iter_free);
  FIND(pango_context_set_language);
  FIND(pango_context_set_round_glyph_positions);
  FIND(pango_context_load_font);
  FIND(pango_language_from_string);
  FIND(pango_font_describe);
  FIND(pango_font_get_hb_font);
  FIND(pango_font_description_new);
  FIND(pango_font_description_free);
  FIND(pango_font_description_set_family);
  FIND(pango_font_description_get_family);
  FIND(pango_font_description_set_weight);
  FIND(pango_font_description_set_absolute_size);
  FIND(hb_font_get_face);
  FIND(hb_ot_color_has_png);
  FIND(hb_ot_color_has_svg);
  FIND(hb_ot_color_has_layers);
  FIND(g_object_unref);
  return NULL;
}
