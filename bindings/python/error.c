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

/* What an instance about a broken rule says besides; the package sets them. */
static int add_place(PyObject *type) {
  static const char *const texts[] = {"code", "file", "message", "hint"};
  static const char *const numbers[] = {"line", "column"};
  PyObject *empty = PyUnicode_FromString(""), *zero = PyLong_FromLong(0);
  int status = empty == NULL || zero == NULL ? -1 : 0;
  for (size_t i = 0; i < sizeof texts / sizeof *texts && status == 0; i++) {
    status = PyObject_SetAttrString(type, texts[i], empty);
  }
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers && status == 0; i++) {
    status = PyObject_SetAttrString(type, numbers[i], zero);
  }
  Py_XDECREF(empty);
  Py_XDECREF(zero);
  return status;
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
  if (state->rule_error != NULL && add_place(state->rule_error) < 0) {
    return -1;
  }
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
