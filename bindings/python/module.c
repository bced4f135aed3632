/* module.c - the module itself: multi-phase set-up, state, and what belongs to no type. */
#include "module.h"

module_state *state_of_type(PyTypeObject *type) {
  /* Python subclasses of our types carry no module: walk to the base that does. */
  while (type != NULL) {
    if (PyType_GetFlags(type) & Py_TPFLAGS_HEAPTYPE) {
      PyObject *module = PyType_GetModule(type);
      if (module != NULL && PyModule_GetDef(module) == &fuwake_module) {
        return PyModule_GetState(module);
      }
      PyErr_Clear();
    }
    type = PyType_GetSlot(type, Py_tp_base);
  }
  Py_UNREACHABLE();
}

PyObject *text_take(fw_text *text) {
  PyObject *string = PyUnicode_DecodeUTF8(text->ptr, (Py_ssize_t)text->len, "replace");
  fw_text_clear(text);
  return string;
}

PyObject *json_take(module_state *state, fw_text *text) {
  PyObject *string = text_take(text);
  if (string == NULL) {
    return NULL;
  }
  PyObject *value = PyObject_CallFunctionObjArgs(state->json_loads, string, NULL);
  Py_DECREF(string);
  return value;
}

static PyObject *versions(PyObject *module, PyObject *unused) {
  (void)unused;
  fw_text text = {0};
  fw_versions_json(&text);
  return json_take(PyModule_GetState(module), &text);
}

static PyObject *rules_api(PyObject *module, PyObject *unused) {
  (void)unused;
  fw_text text = {0};
  fw_rules_api_json(&text);
  return json_take(PyModule_GetState(module), &text);
}

static PyObject *limits(PyObject *module, PyObject *unused) {
  (void)module;
  (void)unused;
  fw_limits defaults = fw_limits_default();
  return limits_to_dict(&defaults);
}

static PyMethodDef methods[] = {
    {"versions", versions, METH_NOARGS,
     PyDoc_STR("versions()\n--\n\nVersions of the library, its parts and its data.")},
    {"limits", limits, METH_NOARGS,
     PyDoc_STR("limits()\n--\n\nDefault bounds on hostile input, by name.")},
    {"rules_api", rules_api, METH_NOARGS,
     PyDoc_STR("rules_api()\n--\n\nNames that rules may use, as registered.")},
    {NULL, NULL, 0, NULL}};

static PyTypeObject *add_type(PyObject *module, PyType_Spec *spec) {
  PyTypeObject *type = (PyTypeObject *)PyType_FromModuleAndSpec(module, spec, NULL);
  if (type != NULL && PyModule_AddType(module, type) < 0) {
    Py_CLEAR(type);
  }
  return type;
}

static int module_exec(PyObject *module) {
  module_state *state = PyModule_GetState(module);
  PyObject *json = PyImport_ImportModule("json");
  if (json == NULL) {
    return -1;
  }
  state->json_loads = PyObject_GetAttrString(json, "loads");
  Py_DECREF(json);
  if (state->json_loads == NULL || errors_add(module, state) < 0) {
    return -1;
  }
  state->engine_type = add_type(module, &engine_spec);
  state->verdict_type = state->engine_type == NULL ? NULL : add_type(module, &verdict_spec);
  if (state->verdict_type == NULL) {
    return -1;
  }
  return PyModule_AddStringConstant(module, "__version__", FUWAKE_VERSION);
}

static int module_traverse(PyObject *module, visitproc visit, void *arg) {
  module_state *state = PyModule_GetState(module);
  Py_VISIT(state->fuwake_error);
  Py_VISIT(state->argument_error);
  Py_VISIT(state->limit_error);
  Py_VISIT(state->plugin_error);
  Py_VISIT(state->rule_error);
  Py_VISIT(state->engine_type);
  Py_VISIT(state->verdict_type);
  Py_VISIT(state->json_loads);
  return 0;
}

static int module_clear(PyObject *module) {
  module_state *state = PyModule_GetState(module);
  Py_CLEAR(state->fuwake_error);
  Py_CLEAR(state->argument_error);
  Py_CLEAR(state->limit_error);
  Py_CLEAR(state->plugin_error);
  Py_CLEAR(state->rule_error);
  Py_CLEAR(state->engine_type);
  Py_CLEAR(state->verdict_type);
  Py_CLEAR(state->json_loads);
  return 0;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, module_exec}, {0, NULL}};

struct PyModuleDef fuwake_module = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "fuwake._core",
    .m_doc = PyDoc_STR("libfuwake for Python; use it through the package fuwake."),
    .m_size = sizeof(module_state),
    .m_methods = methods,
    .m_slots = slots,
    .m_traverse = module_traverse,
    .m_clear = module_clear,
};

PyMODINIT_FUNC PyInit__core(void) { return PyModuleDef_Init(&fuwake_module); }
