#ifndef ARCHDRAW_CYAML_SHIM_H
#define ARCHDRAW_CYAML_SHIM_H

#include <yaml.h>

#endif
