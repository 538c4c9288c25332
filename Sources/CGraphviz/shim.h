#ifndef ARCHDRAW_CGRAPHVIZ_SHIM_H
#define ARCHDRAW_CGRAPHVIZ_SHIM_H

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include <graphviz/types.h>
#include <stdlib.h>

// Swift does not import function-like macros, and the ND_ accessors are nothing else.
static inline int archdraw_node_rank(Agnode_t *node) { return ND_rank(node); }
static inline int archdraw_node_order(Agnode_t *node) { return ND_order(node); }

// An edge over several ranks becomes a chain of virtual nodes. The first link of an edge's chain, its
// head, and the link that leaves a virtual node; NULL where there is none.
static inline Agedge_t *archdraw_first_link(Agedge_t *edge) { return ED_to_virt(edge); }
static inline Agnode_t *archdraw_link_head(Agedge_t *link) { return aghead(link); }
static inline Agedge_t *archdraw_next_link(Agnode_t *node) {
  return ND_out(node).list ? ND_out(node).list[0] : NULL;
}
// `VIRTUAL` is private to dot; ordinary nodes are 0.
static inline int archdraw_is_virtual(Agnode_t *node) { return ND_node_type(node) != 0; }

// The graph kinds are struct constants that older headers declare as macros or as extern data,
// depending on the version; a function works with all of them.
static inline Agraph_t *archdraw_open_digraph(const char *name) {
  return agopen((char *)name, Agdirected, NULL);
}

// Graphviz's setters take `char *` and do not write through it; Swift hands out `const char *`.
static inline int archdraw_set(void *object, const char *name, const char *value) {
  return agsafeset(object, (char *)name, (char *)value, (char *)"");
}

static inline Agnode_t *archdraw_add_node(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}

static inline Agedge_t *archdraw_add_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head) {
  return agedge(graph, tail, head, NULL, 1);
}

static inline Agraph_t *archdraw_add_subgraph(Agraph_t *graph, const char *name) {
  return agsubg(graph, (char *)name, 1);
}

// The number that dot's own `decompose` marked the node of a new graph with, one more than the last time; 0
// where there is no memory. A call through a pointer, since the function is in a plugin; structs with
// macros for fields are easier made here.
static inline unsigned char archdraw_next_mark(void *decompose) {
  Agraph_t *graph = agopen((char *)"mark", Agdirected, NULL);
  if (!graph) return 0;
  agbindrec(graph, (char *)"Agraphinfo_t", sizeof(Agraphinfo_t), 1);
  Agnode_t *node = agnode(graph, (char *)"n", 1);
  agbindrec(node, (char *)"Agnodeinfo_t", sizeof(Agnodeinfo_t), 1);
  ((void (*)(Agraph_t *, int))decompose)(graph, 0);
  unsigned char mark = (unsigned char)ND_mark(node);
  free(GD_comp(graph).list);
  agclose(graph);
  return mark;
}

// The file that libgvc was loaded from, beside which its plugins stand. glibc declares `dladdr` only
// under _GNU_SOURCE, which a header inside a module cannot turn on, so it is declared here.
#ifdef __APPLE__
#include <dlfcn.h>
typedef Dl_info archdraw_dl_info;
#define archdraw_dladdr dladdr
#else
typedef struct {
  const char *dli_fname;
  void *dli_fbase;
  const char *dli_sname;
  void *dli_saddr;
} archdraw_dl_info;
extern int archdraw_dladdr(const void *address, archdraw_dl_info *info) __asm__("dladdr");
#endif

static inline const char *archdraw_graphviz_library(void) {
  archdraw_dl_info info;
  return archdraw_dladdr((const void *)&gvContext, &info) ? info.dli_fname : NULL;
}

#endif
