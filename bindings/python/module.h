/* module.h - what the files of the CPython module share.
 *
 * No logic of its own: types, arguments and errors are translated, the work is done by
 * libfuwake.  State lives in the module, so several interpreters may load it. */
#ifndef FUWAKE_PYTHON_MODULE_H
#define FUWAKE_PYTHON_MODULE_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include "fuwake/fuwake.h"

typedef struct module_state {
  PyObject *fuwake_error;   /* FuwakeError(Exception) */
  PyObject *argument_error; /* ArgumentError(FuwakeError, ValueError) */
  PyObject *limit_error;    /* LimitError(FuwakeError, ValueError) */
  PyObject *plugin_error;   /* PluginError(FuwakeError, OSError) */
  PyObject *rule_error;     /* RuleError(FuwakeError, LookupError) */
  PyTypeObject *engine_type;
  PyTypeObject *verdict_type;
  PyObject *json_loads;
} module_state;

extern struct PyModuleDef fuwake_module;
extern PyType_Spec engine_spec;
extern PyType_Spec verdict_spec;

/** State of the module that @p type (or the first base made by us) belongs to. */
module_state *state_of_type(PyTypeObject *type);
/** The same for an instance (PyObject * or a struct that begins with one). */
static inline module_state *state_of(void *object) {
  return state_of_type(Py_TYPE((PyObject *)object));
}

/** Make the exception classes and add them to @p module. @return 0, or -1 with an exception. */
int errors_add(PyObject *module, module_state *state);
/** Raise what @p status means. @return NULL always. */
PyObject *error_raise(module_state *state, fw_status status, const fw_error *err);

/** Text or parsed JSON of @p text; clears it in any case. New reference, NULL on error. */
PyObject *text_take(fw_text *text);
PyObject *json_take(module_state *state, fw_text *text);

/** Limits by name: all defaults, or @p limits changed as the mapping says. */
PyObject *limits_to_dict(const fw_limits *limits);
int limits_update(fw_limits *limits, PyObject *mapping);

/** New Verdict that takes @p verdict, also when it fails. */
PyObject *verdict_take(module_state *state, fw_verdict *verdict);

#endif
