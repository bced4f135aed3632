/* limits.c - fw_limits as a mapping of names to numbers. */
#include "module.h"

static const struct {
  const char *name;
  size_t offset;
} fields[] = {
#define FIELD(name)                                                                                \
  { #name, offsetof(fw_limits, name) }
    FIELD(message_bytes), FIELD(headers),       FIELD(header_bytes),  FIELD(address_groups),
    FIELD(addresses),     FIELD(depth),         FIELD(parts),         FIELD(text_bytes),
    FIELD(links),         FIELD(url_hops),      FIELD(nested),        FIELD(inspected),
    FIELD(entries),       FIELD(pages),         FIELD(answer_bytes),  FIELD(worker_memory),
    FIELD(worker_ms),     FIELD(hops),          FIELD(evidence),      FIELD(findings),
    FIELD(rule_memory),   FIELD(rule_steps),    FIELD(pattern_steps), FIELD(rule_ms),
    FIELD(mail_ms),       FIELD(rule_failures),
#undef FIELD
};
#define HIGHEST INT32_MAX /* no sum or product with a limit ever wraps round */
#define FIELD_COUNT (sizeof fields / sizeof *fields)

/* A limit added to fw_limits but not to the table would be out of reach from Python. */
_Static_assert(sizeof(fw_limits) == FIELD_COUNT * sizeof(size_t), "every limit has its name");

static size_t *field_of(fw_limits *limits, size_t i) {
  return (size_t *)((char *)limits + fields[i].offset);
}

PyObject *limits_to_dict(const fw_limits *limits) {
  fw_limits copy = *limits;
  PyObject *dict = PyDict_New();
  for (size_t i = 0; dict != NULL && i < FIELD_COUNT; i++) {
    PyObject *value = PyLong_FromSize_t(*field_of(&copy, i));
    if (value == NULL || PyDict_SetItemString(dict, fields[i].name, value) < 0) {
      Py_CLEAR(dict);
    }
    Py_XDECREF(value);
  }
  return dict;
}

static int update_one(fw_limits *limits, PyObject *key, PyObject *value) {
  for (size_t i = 0; i < FIELD_COUNT; i++) {
    if (PyUnicode_Check(key) && PyUnicode_CompareWithASCIIString(key, fields[i].name) == 0) {
      Py_ssize_t number = PyLong_AsSsize_t(value);
      if (number == -1 && PyErr_Occurred() && !PyErr_ExceptionMatches(PyExc_OverflowError)) {
        PyErr_Format(PyExc_TypeError, "a limit is an int, not %R: limits: %s",
                     (PyObject *)Py_TYPE(value), fields[i].name);
        return -1;
      }
      if (number < 0 || number > HIGHEST) {
        PyErr_Format(PyExc_ValueError, "limit out of range: %s: give a number from 0 to %d",
                     fields[i].name, HIGHEST);
        return -1;
      }
      *field_of(limits, i) = (size_t)number;
      return 0;
    }
  }
  PyErr_Format(PyExc_ValueError, "no limit named %R: fuwake.limits() lists them", key);
  return -1;
}

int limits_update(fw_limits *limits, PyObject *mapping) {
  PyObject *items = PyMapping_Items(mapping);
  if (items == NULL) {
    return -1;
  }
  int result = 0;
  for (Py_ssize_t i = 0; result == 0 && i < PyList_Size(items); i++) {
    PyObject *pair = PyList_GetItem(items, i);
    result = update_one(limits, PyTuple_GetItem(pair, 0), PyTuple_GetItem(pair, 1));
  }
  Py_DECREF(items);
  return result;
}
