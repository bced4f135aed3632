/* verdict.c - Verdict: what one message gave.
 *
 * The JSON of a section is written and parsed when it is first asked for, and kept.  Writing it
 * is most of what follows a scan, so it is done without the GIL; libfuwake wants one thread at a
 * time in a verdict, hence the lock.  What a verdict knows since the scan is read without it. */
#include "module.h"

enum {
  SECTION_FINDINGS,
  SECTION_FACTS,
  SECTION_SENDER,
  SECTION_NESTED,
  SECTION_ALL,
  SECTION_COUNT
};
static const int section_flags[SECTION_COUNT] = {FW_JSON_FINDINGS, FW_JSON_FACTS, FW_JSON_SENDER,
                                                 FW_JSON_NESTED, FW_JSON_ALL};
static const char *const section_keys[SECTION_ALL] = {"findings", "facts", "sender", "nested"};

typedef struct verdict_object {
  PyObject_HEAD fw_verdict *verdict;
  PyThread_type_lock writing;        /* never waited for with the GIL held */
  PyObject *sections[SECTION_COUNT]; /* parsed; NULL until asked for */
} verdict_object;

static fw_verdict *verdict_of(PyObject *self) { return ((verdict_object *)self)->verdict; }

PyObject *verdict_take(module_state *state, fw_verdict *verdict) {
  allocfunc alloc = PyType_GetSlot(state->verdict_type, Py_tp_alloc);
  verdict_object *self = (verdict_object *)alloc(state->verdict_type, 0);
  if (self == NULL) {
    fw_verdict_free(verdict);
    return NULL;
  }
  self->verdict = verdict;
  self->writing = PyThread_allocate_lock();
  if (self->writing == NULL) {
    Py_DECREF(self);
    return PyErr_NoMemory();
  }
  return (PyObject *)self;
}

static int verdict_traverse(PyObject *object, visitproc visit, void *arg) {
  verdict_object *self = (verdict_object *)object;
  Py_VISIT(Py_TYPE(object));
  for (int i = 0; i < SECTION_COUNT; i++) {
    Py_VISIT(self->sections[i]);
  }
  return 0;
}

static int verdict_clear(PyObject *object) {
  verdict_object *self = (verdict_object *)object;
  for (int i = 0; i < SECTION_COUNT; i++) {
    Py_CLEAR(self->sections[i]);
  }
  return 0;
}

static void verdict_dealloc(PyObject *object) {
  PyObject_GC_UnTrack(object);
  verdict_clear(object);
  fw_verdict_free(verdict_of(object));
  if (((verdict_object *)object)->writing != NULL) {
    PyThread_free_lock(((verdict_object *)object)->writing);
  }
  PyTypeObject *type = Py_TYPE(object);
  freefunc release = PyType_GetSlot(type, Py_tp_free);
  release(object);
  Py_DECREF(type);
}

/* ---- sections -------------------------------------------------------------------- */

static fw_text written(PyObject *object, int flags) {
  verdict_object *self = (verdict_object *)object;
  fw_text text = {0};
  Py_BEGIN_ALLOW_THREADS PyThread_acquire_lock(self->writing, WAIT_LOCK);
  fw_verdict_json(self->verdict, flags, &text);
  PyThread_release_lock(self->writing);
  Py_END_ALLOW_THREADS return text;
}

static PyObject *parse(PyObject *self, int flags) {
  fw_text text = written(self, flags);
  return json_take(state_of(self), &text);
}

/* Borrowed reference, or NULL with an exception. */
static PyObject *section(PyObject *object, int which) {
  PyObject **sections = ((verdict_object *)object)->sections;
  if (sections[which] == NULL) {
    PyObject *all = sections[SECTION_ALL]; /* what was parsed once isn't parsed again */
    PyObject *made = all != NULL ? PyMapping_GetItemString(all, section_keys[which])
                                 : parse(object, section_flags[which]);
    if (sections[which] == NULL) {
      sections[which] = made;
    } else { /* another thread was faster */
      Py_XDECREF(made);
    }
  }
  return sections[which];
}

static PyObject *section_get(PyObject *self, void *which) {
  PyObject *value = section(self, (int)(intptr_t)which);
  Py_XINCREF(value);
  return value;
}

/* A key of the whole object. */
static PyObject *key_get(PyObject *self, void *key) {
  PyObject *all = section(self, SECTION_ALL);
  return all == NULL ? NULL : PyMapping_GetItemString(all, key);
}

static PyObject *texts_get(PyObject *self, void *unused) {
  (void)unused;
  return parse(self, FW_JSON_TEXTS);
}

/* Nearly always empty: then nothing needs to be written to know. */
static PyObject *errors_get(PyObject *self, void *key) {
  return fw_verdict_errors(verdict_of(self)) == 0 ? PyList_New(0) : key_get(self, key);
}

/* ---- the verdict proper ---------------------------------------------------------- */

static PyObject *label_get(PyObject *self, void *unused) {
  (void)unused;
  return PyUnicode_FromString(fw_label_name(fw_verdict_label(verdict_of(self))));
}

static PyObject *probability_get(PyObject *self, void *unused) {
  (void)unused;
  return PyFloat_FromDouble(fw_verdict_probability(verdict_of(self)));
}

static PyObject *score_get(PyObject *self, void *unused) {
  (void)unused;
  return PyFloat_FromDouble(fw_verdict_score(verdict_of(self)));
}

static PyObject *headless_get(PyObject *self, void *unused) {
  (void)unused;
  return PyBool_FromLong(fw_verdict_headless(verdict_of(self)));
}

static PyObject *verdict_repr(PyObject *self) {
  PyObject *source = key_get(self, "source");
  PyObject *probability = probability_get(self, NULL);
  PyObject *repr = NULL;
  if (source != NULL && probability != NULL) {
    repr = PyUnicode_FromFormat("<Verdict %s, probability %S, source %R>",
                                fw_label_name(fw_verdict_label(verdict_of(self))), probability,
                                source);
  }
  Py_XDECREF(source);
  Py_XDECREF(probability);
  return repr;
}

static int flags_of(int raw_urls) { return FW_JSON_ALL | (raw_urls ? FW_JSON_RAW_URLS : 0); }

static PyObject *verdict_to_dict(PyObject *self, PyObject *args, PyObject *keywords) {
  static char *names[] = {"raw_urls", NULL};
  int raw_urls = 0;
  if (!PyArg_ParseTupleAndKeywords(args, keywords, "|$p:to_dict", names, &raw_urls)) {
    return NULL;
  }
  return parse(self, flags_of(raw_urls));
}

static PyObject *verdict_to_json(PyObject *self, PyObject *args, PyObject *keywords) {
  static char *names[] = {"raw_urls", NULL};
  int raw_urls = 0;
  if (!PyArg_ParseTupleAndKeywords(args, keywords, "|$p:to_json", names, &raw_urls)) {
    return NULL;
  }
  fw_text text = written(self, flags_of(raw_urls));
  return text_take(&text);
}

static PyObject *verdict_to_row(PyObject *self, PyObject *unused) {
  (void)unused;
  fw_text text = written(self, FW_JSON_ROW);
  return text_take(&text);
}

/* ---- reports are written in Python, from the dictionary --------------------------- */

static PyObject *render(PyObject *self, const char *format, PyObject *lang) {
  PyObject *report = PyImport_ImportModule("fuwake.report");
  PyObject *all = report == NULL ? NULL : parse(self, FW_JSON_ALL);
  PyObject *page =
      all == NULL ? NULL : PyObject_CallMethod(report, "render", "OsO", all, format, lang);
  Py_XDECREF(all);
  Py_XDECREF(report);
  return page;
}

static PyObject *verdict_report(PyObject *self, PyObject *args, PyObject *keywords) {
  static char *names[] = {"format", "lang", NULL};
  const char *format = "text";
  PyObject *lang = Py_None;
  if (!PyArg_ParseTupleAndKeywords(args, keywords, "|sO:report", names, &format, &lang)) {
    return NULL;
  }
  return render(self, format, lang);
}

static PyObject *verdict_repr_html(PyObject *self, PyObject *unused) {
  (void)unused;
  return render(self, "notebook", Py_None);
}

static PyObject *verdict_reduce(PyObject *self, PyObject *unused) {
  (void)self;
  (void)unused;
  PyErr_SetString(PyExc_TypeError,
                  "a Verdict can't be pickled: keep its to_dict(), to_json() or to_row()");
  return NULL;
}

#define KEYWORDS METH_VARARGS | METH_KEYWORDS
#define CALL(function) (PyCFunction)(void (*)(void))(function)
#define SECTION(which) (void *)(intptr_t)(which)

static PyMethodDef verdict_methods[] = {
    {"to_dict", CALL(verdict_to_dict), KEYWORDS,
     PyDoc_STR("to_dict($self, *, raw_urls=False)\n--\n\n"
               "The whole verdict, schema \"fuwake/1\", as a new dict; URLs are defanged.")},
    {"to_json", CALL(verdict_to_json), KEYWORDS,
     PyDoc_STR("to_json($self, *, raw_urls=False)\n--\n\n"
               "The whole verdict as one line of JSON; URLs are defanged.")},
    {"to_row", verdict_to_row, METH_NOARGS,
     PyDoc_STR("to_row($self)\n--\n\n"
               "The columns of docs/frames.md as one line of JSON; the date in microseconds "
               "since 1970 UTC.")},
    {"report", CALL(verdict_report), KEYWORDS,
     PyDoc_STR("report($self, format='text', lang=None)\n--\n\n"
               "The four-step dissection.\n\n"
               "format : 'text', 'html', 'md' or 'json'.\n"
               "lang : 'ja' or 'en'; None asks the locale.")},
    {"__reduce__", verdict_reduce, METH_NOARGS,
     PyDoc_STR("__reduce__($self)\n--\n\nRaises TypeError: the verdict belongs to its engine.")},
    {"_repr_html_", verdict_repr_html, METH_NOARGS,
     PyDoc_STR("_repr_html_($self)\n--\n\nThe dissection, for a notebook.")},
    {NULL, NULL, 0, NULL}};

static PyGetSetDef verdict_properties[] = {
    {"verdict", label_get, NULL, PyDoc_STR("'phishing', 'suspicious' or 'clean'."), NULL},
    {"probability", probability_get, NULL, PyDoc_STR("That it is phishing, 0..1."), NULL},
    {"score", score_get, NULL, PyDoc_STR("Log-odds in nats."), NULL},
    {"headless", headless_get, NULL,
     PyDoc_STR("Had the message no header field at all?  Then it is hardly a mail."), NULL},
    {"findings", section_get, NULL, PyDoc_STR("What rules found, each with its evidence."),
     SECTION(SECTION_FINDINGS)},
    {"facts", section_get, NULL, PyDoc_STR("What is in the mail, judged or not."),
     SECTION(SECTION_FACTS)},
    {"sender", section_get, NULL, PyDoc_STR("{verdict, brand, reasons}."), SECTION(SECTION_SENDER)},
    {"nested", section_get, NULL,
     PyDoc_STR("Mails attached to this one, each dissected as if given alone."),
     SECTION(SECTION_NESTED)},
    {"converted", key_get, NULL,
     PyDoc_STR("What the mail was made from: 'msg', 'utf-16', or None; offsets are those of the "
               "mail made."),
     "converted"},
    {"brands", key_get, NULL, PyDoc_STR("Brands the mail names, and where."), "brands"},
    {"texts", texts_get, NULL,
     PyDoc_STR("The texts of the mail as read, masked and defanged: {where, html, text}."), NULL},
    {"errors", errors_get, NULL, PyDoc_STR("Rules that failed on this message."), "errors"},
    {"limits", key_get, NULL, PyDoc_STR("Limits the message went over."), "limits"},
    {"source", key_get, NULL, PyDoc_STR("Name given to the message."), "source"},
    {"sha256", key_get, NULL, PyDoc_STR("SHA-256 of the raw message, in hex."), "sha256"},
    {NULL, NULL, NULL, NULL, NULL}};

static PyType_Slot verdict_slots[] = {
    {Py_tp_doc, PyDoc_STR("What one message gave; made by Engine.scan().")},
    {Py_tp_dealloc, verdict_dealloc},
    {Py_tp_traverse, verdict_traverse},
    {Py_tp_clear, verdict_clear},
    {Py_tp_repr, verdict_repr},
    {Py_tp_methods, verdict_methods},
    {Py_tp_getset, verdict_properties},
    {0, NULL}};

PyType_Spec verdict_spec = {
    .name = "fuwake._core.Verdict",
    .basicsize = sizeof(verdict_object),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_DISALLOW_INSTANTIATION |
             Py_TPFLAGS_IMMUTABLETYPE,
    .slots = verdict_slots,
};
