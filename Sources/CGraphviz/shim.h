#ifndef ARCHDRAW_CGRAPHVIZ_SHIM_H
#define ARCHDRAW_CGRAPHVIZ_SHIM_H

#include <graphviz/cgraph.h>
#include <graphviz/gvc.h>
#include <graphviz/types.h>

// Swift does not import function-like macros, and the ND_ accessors are nothing else.
static inline int archdraw_node_rank(Agnode_t *node) { return ND_rank(node); }
static inline int archdraw_node_order(Agnode_t *node) { return ND_order(node); }

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

#endif
