/* fuwake/fuwake.h - all of the library. */
#ifndef FUWAKE_FUWAKE_H
#define FUWAKE_FUWAKE_H

#include "fuwake/engine.h"
#include "fuwake/limits.h"
#include "fuwake/scanner.h"
#include "fuwake/types.h"
#include "fuwake/verdict.h"
#include "fuwake/version.h"

#endif
