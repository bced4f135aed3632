/* fuwake/version.h - the one place the version is written; CMake and setup.py read it. */
#ifndef FUWAKE_VERSION_H
#define FUWAKE_VERSION_H

#define FUWAKE_VERSION "0.1.0"

#endif
