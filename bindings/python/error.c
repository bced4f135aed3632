/* error.c - the only map from fw_status to exceptions.
 *
 * Each named exception is a FuwakeError and the builtin that fits, so that both
 * `except FuwakeError` and `except ValueError` do what one expects. */
#include "module.h"

static PyObject *add(PyObject *module, const char *name, const char *doc, PyObject *base,
                     PyObject *builtin) {
  char full[64];
  PyOS_snprintf(full, sizeof full, "fuwake.%s", name);
  PyObject *bases = builtin == NULL ? PyTuple_Pack(1, base) : PyTuple_Pack(2, base, builtin);
  if (bases == NULL) {
    return NULL;
  }
  PyObject *type = PyErr_NewExceptionWithDoc(full, doc, bases, NULL);
  Py_DECREF(bases);
  if (type != NULL && PyModule_AddObjectRef(module, name, type) < 0) {
    Py_CLEAR(type);
  }
  return type;
}

int errors_add(PyObject *module, module_state *state) {
  state->fuwake_error =
      add(module, "FuwakeError", "Base of all errors of fuwake.", PyExc_Exception, NULL);
  if (state->fuwake_error == NULL) {
    return -1;
  }
  PyObject *base = state->fuwake_error;
  state->argument_error =
      add(module, "ArgumentError", "An argument makes no sense.", base, PyExc_ValueError);
  state->limit_error =
      add(module, "LimitError", "Over a documented limit.", base, PyExc_ValueError);
  state->plugin_error =
      add(module, "PluginError", "A plugin folder can't be read.", base, PyExc_OSError);
  state->rule_error =
      add(module, "RuleError", "A rule is unknown or broken.", base, PyExc_LookupError);
  return state->argument_error != NULL && state->limit_error != NULL &&
                 state->plugin_error != NULL && state->rule_error != NULL
             ? 0
             : -1;
}

PyObject *error_raise(module_state *state, fw_status status, const fw_error *err) {
  PyObject *type = state->fuwake_error;
  switch (status) {
  case FW_OK:
    break;
  case FW_EINVAL:
    type = state->argument_error;
    break;
  case FW_EIO:
    type = state->plugin_error;
    break;
  case FW_ELIMIT:
    type = state->limit_error;
    break;
  case FW_ERULE:
    type = state->rule_error;
    break;
  }
  PyErr_SetString(type, err->text);
  return NULL;
}
