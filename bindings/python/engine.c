/* engine.c - Engine: fw_engine and the scanners made from it.
 *
 * A scanner is for one thread at a time.  The engine keeps idle scanners in a list; a call
 * takes one (or makes one) while it holds the GIL, works without the GIL, and puts it back.
 * So there are never more scanners than calls that ran at the same time. */
#include "module.h"

typedef struct idle_scanner {
  fw_scanner *scanner;
  struct idle_scanner *next;
} idle_scanner;

typedef struct engine_object {
  PyObject_HEAD fw_engine *engine;
  idle_scanner *idle; /* guarded by the GIL */
} engine_object;

/* ---- sequences of strings -------------------------------------------------------- */

/* A borrowed C view of a sequence of str: the tuple keeps the bytes alive. */
typedef struct string_list {
  PyObject *owner; /* tuple of bytes */
  const char **items;
  size_t count;
} string_list;

static void string_list_clear(string_list *list) {
  PyMem_Free(list->items);
  Py_CLEAR(list->owner);
}

/* Paths and host names alike: what the file system would be given. */
static int string_list_read(string_list *list, PyObject *sequence, const char *name) {
  *list = (string_list){0};
  if (sequence == NULL) {
    return 0;
  }
  if (PyUnicode_Check(sequence)) { /* a lone string is a sequence of letters: surely a slip */
    PyErr_Format(PyExc_TypeError, "%s is a list of strings, not one string", name);
    return -1;
  }
  PyObject *given = PySequence_Tuple(sequence);
  if (given == NULL) {
    return -1;
  }
  list->count = (size_t)PyTuple_Size(given);
  list->owner = PyTuple_New((Py_ssize_t)list->count);
  list->items = PyMem_New(const char *, list->count + 1);
  if (list->owner == NULL || list->items == NULL) {
    PyErr_NoMemory();
    goto fail;
  }
  for (size_t i = 0; i < list->count; i++) {
    PyObject *bytes = NULL;
    if (!PyUnicode_FSConverter(PyTuple_GetItem(given, (Py_ssize_t)i), &bytes)) {
      goto fail;
    }
    list->items[i] = PyBytes_AsString(bytes);
    PyTuple_SetItem(list->owner, (Py_ssize_t)i, bytes);
  }
  Py_DECREF(given);
  return 0;
fail:
  Py_DECREF(given);
  string_list_clear(list);
  return -1;
}

/* The options that are lists. */
enum { PLUGINS, TRUST, DATABASES, ENABLE, DISABLE, PACK_OPTIONS, MASK, LISTS };

static void lists_clear(string_list *lists, int count) {
  for (int i = 0; i < count; i++) {
    string_list_clear(&lists[i]);
  }
}

static int lists_read(string_list *lists, PyObject *const *given) {
  static const char *const names[] = {"plugins", "trust",        "databases", "enable",
                                      "disable", "pack_options", "mask"};
  for (int i = 0; i < LISTS; i++) {
    if (string_list_read(&lists[i], given[i], names[i]) < 0) {
      lists_clear(lists, i);
      return -1;
    }
  }
  return 0;
}

/* Plugins held in memory: a sequence of (name, text). */
typedef struct source_list {
  PyObject *owner; /* the tuple of pairs; the strings keep their UTF-8 */
  fw_source *items;
  size_t count;
} source_list;

static void source_list_clear(source_list *list) {
  PyMem_Free(list->items);
  Py_CLEAR(list->owner);
}

static int source_list_read(source_list *list, PyObject *sequence) {
  *list = (source_list){0};
  if (sequence == NULL) {
    return 0;
  }
  list->owner = PySequence_Tuple(sequence);
  if (list->owner == NULL) {
    return -1;
  }
  list->count = (size_t)PyTuple_Size(list->owner);
  list->items = PyMem_New(fw_source, list->count + 1);
  if (list->items == NULL) {
    Py_CLEAR(list->owner);
    PyErr_NoMemory();
    return -1;
  }
  for (size_t i = 0; i < list->count; i++) {
    Py_ssize_t len = 0;
    PyObject *pair = PyTuple_GetItem(list->owner, (Py_ssize_t)i);
    if (!PyTuple_Check(pair) ||
        !PyArg_ParseTuple(pair, "ss#", &list->items[i].name, &list->items[i].text.ptr, &len)) {
      if (!PyErr_Occurred() || PyErr_ExceptionMatches(PyExc_TypeError)) {
        PyErr_Format(PyExc_TypeError, "a rule is Lua source or (name, source), not %R", pair);
      }
      source_list_clear(list);
      return -1;
    }
    list->items[i].text.len = (size_t)len;
  }
  return 0;
}

/* ---- making and freeing ---------------------------------------------------------- */

static PyObject *engine_new(PyTypeObject *type, PyObject *args, PyObject *keywords) {
  static char *names[] = {"plugins",
                          "trust",
                          "limits",
                          "databases",
                          "facts",
                          "standard_databases",
                          "workers",
                          "cache",
                          "enable",
                          "disable",
                          "pack_options",
                          "pack_key",
                          "trusted",
                          "sources",
                          "mask",
                          "compiled",
                          NULL};
  PyObject *limits = Py_None, *sources = NULL, *given[LISTS] = {NULL};
  fw_options options = fw_options_default();
  const char *workers = NULL, *compiled = NULL;
  int standard = 1;
  Py_ssize_t trusted = 0;
  if (!PyArg_ParseTupleAndKeywords(
          args, keywords, "|OOOOzpzzOOOznOOz:Engine", names, &given[PLUGINS], &given[TRUST],
          &limits, &given[DATABASES], &options.facts, &standard, &workers, &options.cache,
          &given[ENABLE], &given[DISABLE], &given[PACK_OPTIONS], &options.pack_key, &trusted,
          &sources, &given[MASK], &compiled)) {
    return NULL;
  }
  options.standard_databases = standard;
  if (workers != NULL) {
    options.workers = *workers ? workers : NULL;
  }
  if (compiled != NULL) {
    options.compiled = *compiled ? compiled : NULL;
  }
  if (limits != Py_None && limits_update(&options.limits, limits) < 0) {
    return NULL;
  }
  string_list lists[LISTS];
  source_list texts;
  if (lists_read(lists, given) < 0) {
    return NULL;
  }
  if (source_list_read(&texts, sources) < 0) {
    lists_clear(lists, LISTS);
    return NULL;
  }
  options.sources = texts.items;
  options.sources_count = texts.count;
  options.plugins = lists[PLUGINS].items;
  options.plugins_count = lists[PLUGINS].count;
  options.plugins_trusted = trusted > 0 ? (size_t)trusted : 0;
  options.trust = lists[TRUST].items;
  options.trust_count = lists[TRUST].count;
  options.mask = lists[MASK].items;
  options.mask_count = lists[MASK].count;
  options.databases = lists[DATABASES].items;
  options.databases_count = lists[DATABASES].count;
  options.enable = lists[ENABLE].items;
  options.enable_count = lists[ENABLE].count;
  options.disable = lists[DISABLE].items;
  options.disable_count = lists[DISABLE].count;
  options.pack_options = lists[PACK_OPTIONS].items;
  options.pack_options_count = lists[PACK_OPTIONS].count;

  fw_engine *engine = NULL;
  fw_error err;
  fw_status status;
  Py_BEGIN_ALLOW_THREADS status = fw_engine_new(&engine, &options, &err);
  Py_END_ALLOW_THREADS lists_clear(lists, LISTS);
  source_list_clear(&texts);
  if (status != FW_OK) {
    return error_raise(state_of_type(type), status, &err);
  }
  allocfunc alloc = PyType_GetSlot(type, Py_tp_alloc);
  engine_object *self = (engine_object *)alloc(type, 0);
  if (self == NULL) {
    fw_engine_free(engine);
    return NULL;
  }
  self->engine = engine;
  return (PyObject *)self;
}

static void engine_dealloc(PyObject *object) {
  engine_object *self = (engine_object *)object;
  while (self->idle != NULL) {
    idle_scanner *item = self->idle;
    self->idle = item->next;
    fw_scanner_free(item->scanner);
    PyMem_Free(item);
  }
  fw_engine_free(self->engine);
  PyTypeObject *type = Py_TYPE(object);
  freefunc release = PyType_GetSlot(type, Py_tp_free);
  release(object);
  Py_DECREF(type);
}

/* ---- scanners -------------------------------------------------------------------- */

static idle_scanner *scanner_take(engine_object *self) {
  idle_scanner *item = self->idle;
  if (item != NULL) {
    self->idle = item->next;
    return item;
  }
  item = PyMem_New(idle_scanner, 1);
  if (item == NULL) {
    PyErr_NoMemory();
    return NULL;
  }
  fw_error err;
  fw_status status;
  Py_BEGIN_ALLOW_THREADS status = fw_scanner_new(&item->scanner, self->engine, &err);
  Py_END_ALLOW_THREADS if (status != FW_OK) {
    PyMem_Free(item);
    error_raise(state_of(self), status, &err);
    return NULL;
  }
  return item;
}

static void scanner_put_back(engine_object *self, idle_scanner *item) {
  item->next = self->idle;
  self->idle = item;
}

/* What a call that writes JSON gives back. */
static PyObject *answer(engine_object *self, fw_status status, const fw_error *err, fw_text *text) {
  module_state *state = state_of(self);
  return status == FW_OK ? json_take(state, text) : error_raise(state, status, err);
}

/* ---- methods --------------------------------------------------------------------- */

/* The bytes of a mail; a new reference.  Anything but bytes may change while the GIL is released
 * (a memoryview of a bytearray claims to be read-only): copied. */
static PyObject *mail_bytes(PyObject *given) {
  if (!PyObject_CheckBuffer(given)) {
    PyErr_Format(PyExc_TypeError, "a mail is bytes-like, not %R", (PyObject *)Py_TYPE(given));
    return NULL;
  }
  return PyBytes_FromObject(given);
}

static PyObject *engine_scan_bytes(PyObject *object, PyObject *args, PyObject *keywords) {
  static char *names[] = {"", "source", NULL};
  engine_object *self = (engine_object *)object;
  PyObject *given;
  fw_str source = {"", 0};
  Py_ssize_t source_len = 0;
  if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|s#:scan_bytes", names, &given, &source.ptr,
                                   &source_len)) {
    return NULL;
  }
  source.len = (size_t)source_len;
  PyObject *bytes = mail_bytes(given);
  idle_scanner *item = bytes == NULL ? NULL : scanner_take(self);
  if (item == NULL) {
    Py_XDECREF(bytes);
    return NULL;
  }
  fw_str raw = {PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes)};
  fw_verdict *verdict = NULL;
  fw_error err;
  fw_status status;
  Py_BEGIN_ALLOW_THREADS status = fw_scanner_scan(&verdict, item->scanner, raw, source, &err);
  Py_END_ALLOW_THREADS scanner_put_back(self, item);
  Py_DECREF(bytes);
  module_state *state = state_of(self);
  return status == FW_OK ? verdict_take(state, verdict) : error_raise(state, status, &err);
}

static PyObject *engine_url(PyObject *object, PyObject *args, PyObject *keywords) {
  static char *names[] = {"", "raw_urls", NULL};
  engine_object *self = (engine_object *)object;
  const char *url;
  Py_ssize_t len;
  int raw_urls = 0;
  if (!PyArg_ParseTupleAndKeywords(args, keywords, "s#|$p:url", names, &url, &len, &raw_urls)) {
    return NULL;
  }
  idle_scanner *item = scanner_take(self);
  if (item == NULL) {
    return NULL;
  }
  fw_text text = {0};
  fw_error err;
  fw_status status =
      fw_scanner_url_json(item->scanner, (fw_str){url, (size_t)len}, raw_urls != 0, &text, &err);
  scanner_put_back(self, item);
  return answer(self, status, &err, &text);
}

static PyObject *engine_match_brand(PyObject *object, PyObject *args) {
  engine_object *self = (engine_object *)object;
  const char *name;
  Py_ssize_t len;
  if (!PyArg_ParseTuple(args, "s#:match_brand", &name, &len)) {
    return NULL;
  }
  idle_scanner *item = scanner_take(self);
  if (item == NULL) {
    return NULL;
  }
  fw_text text = {0};
  fw_error err;
  fw_status status = fw_scanner_brand_json(item->scanner, (fw_str){name, (size_t)len}, &text, &err);
  scanner_put_back(self, item);
  return answer(self, status, &err, &text);
}

static PyObject *engine_test(PyObject *object, PyObject *args, PyObject *keywords) {
  static char *names[] = {"id", NULL};
  engine_object *self = (engine_object *)object;
  const char *id = NULL;
  if (!PyArg_ParseTupleAndKeywords(args, keywords, "|z:test", names, &id)) {
    return NULL;
  }
  idle_scanner *item = scanner_take(self);
  if (item == NULL) {
    return NULL;
  }
  fw_text text = {0};
  fw_error err;
  fw_status status;
  Py_BEGIN_ALLOW_THREADS status = fw_scanner_test_json(item->scanner, id, &text, &err);
  Py_END_ALLOW_THREADS scanner_put_back(self, item);
  return answer(self, status, &err, &text);
}

static PyObject *engine_explain(PyObject *object, PyObject *args) {
  engine_object *self = (engine_object *)object;
  const char *id;
  PyObject *given;
  if (!PyArg_ParseTuple(args, "sO:explain_bytes", &id, &given)) {
    return NULL;
  }
  PyObject *bytes = mail_bytes(given);
  idle_scanner *item = bytes == NULL ? NULL : scanner_take(self);
  if (item == NULL) {
    Py_XDECREF(bytes);
    return NULL;
  }
  fw_str raw = {PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes)};
  fw_text text = {0};
  fw_error err;
  fw_status status;
  Py_BEGIN_ALLOW_THREADS status = fw_scanner_explain_json(item->scanner, id, raw, &text, &err);
  Py_END_ALLOW_THREADS scanner_put_back(self, item);
  Py_DECREF(bytes);
  return answer(self, status, &err, &text);
}

/* Scan one mail of a profile; its verdict is not wanted. */
static int profile_one(engine_object *self, fw_scanner *scanner, PyObject *given) {
  PyObject *bytes = mail_bytes(given);
  if (bytes == NULL) {
    return -1;
  }
  fw_str raw = {PyBytes_AsString(bytes), (size_t)PyBytes_Size(bytes)};
  fw_verdict *verdict = NULL;
  fw_error err;
  fw_status status;
  Py_BEGIN_ALLOW_THREADS status = fw_scanner_scan(&verdict, scanner, raw, (fw_str){"", 0}, &err);
  fw_verdict_free(verdict);
  Py_END_ALLOW_THREADS Py_DECREF(bytes);
  if (status != FW_OK) {
    error_raise(state_of(self), status, &err);
    return -1;
  }
  return 0;
}

static PyObject *engine_profile(PyObject *object, PyObject *mails) {
  engine_object *self = (engine_object *)object;
  PyObject *each = PyObject_GetIter(mails);
  idle_scanner *item = each == NULL ? NULL : scanner_take(self);
  if (item == NULL) {
    Py_XDECREF(each);
    return NULL;
  }
  fw_scanner_profile(item->scanner, true);
  for (PyObject *mail; (mail = PyIter_Next(each)) != NULL;) {
    int done = profile_one(self, item->scanner, mail);
    Py_DECREF(mail);
    if (done < 0) {
      break;
    }
  }
  Py_DECREF(each);
  fw_text text = {0};
  bool failed = PyErr_Occurred() != NULL;
  if (!failed) {
    fw_scanner_profile_json(item->scanner, &text);
  }
  fw_scanner_profile(item->scanner, false);
  scanner_put_back(self, item);
  return failed ? NULL : json_take(state_of(self), &text);
}

typedef void writer(const fw_engine *engine, fw_text *out);

static PyObject *written_by(PyObject *object, writer *write) {
  engine_object *self = (engine_object *)object;
  fw_text text = {0};
  write(self->engine, &text);
  return json_take(state_of(self), &text);
}

static PyObject *engine_errors(PyObject *self, void *unused) {
  (void)unused;
  return written_by(self, fw_engine_errors_json);
}

static PyObject *engine_rules(PyObject *self, void *unused) {
  (void)unused;
  return written_by(self, fw_engine_rules_json);
}

static PyObject *engine_samples(PyObject *self, void *unused) {
  (void)unused;
  return written_by(self, fw_engine_samples_json);
}

static PyObject *engine_packs(PyObject *self, void *unused) {
  (void)unused;
  return written_by(self, fw_engine_packs_json);
}

static PyObject *engine_brands(PyObject *self, void *unused) {
  (void)unused;
  return written_by(self, fw_engine_brands_json);
}

static PyObject *engine_words(PyObject *self, void *unused) {
  (void)unused;
  return written_by(self, fw_engine_words_json);
}

#define KEYWORDS METH_VARARGS | METH_KEYWORDS
#define CALL(function) (PyCFunction)(void (*)(void))(function)

static PyMethodDef engine_methods[] = {
    {"scan_bytes", CALL(engine_scan_bytes), KEYWORDS,
     PyDoc_STR("scan_bytes($self, raw, /, source='')\n--\n\n"
               "Dissect one raw RFC 5322 message; releases the GIL.\n\n"
               "raw : bytes-like; not kept, copied first unless bytes.\n"
               "source : name to show for the message.\n"
               "Returns a Verdict.  Raises LimitError over the limit message_bytes.")},
    {"url", CALL(engine_url), KEYWORDS,
     PyDoc_STR("url($self, url, /, *, raw_urls=False)\n--\n\n"
               "Dissect one URL without a message; defanged writing is understood.\n\n"
               "Returns {url, host, org, scheme, kind, marks, chain, brand, owner}.\n"
               "Raises ArgumentError when there is no host in it.")},
    {"match_brand", engine_match_brand, METH_VARARGS,
     PyDoc_STR("match_brand($self, domain_or_url, /)\n--\n\n"
               "Brands that own a host or are posed as by it: list of {brand, how, value}.")},
    {"test", CALL(engine_test), KEYWORDS,
     PyDoc_STR("test($self, id=None)\n--\n\n"
               "Run the sample mails inside one rule, or inside all of them.\n\n"
               "Returns a list of {rule, test, ok, expected, got, message, file, line, error}; "
               "error is an\n"
               "entry as of Engine.errors, or None.\n"
               "Raises RuleError when no rule has that id.")},
    {"explain_bytes", engine_explain, METH_VARARGS,
     PyDoc_STR(
         "explain_bytes($self, id, raw, /)\n--\n\n"
         "Why one rule fires on one raw message, or why not; releases the GIL.\n\n"
         "Returns {rule, outcome, when, prefilter, prefilter_met, when_holds, matched, calls,\n"
         "calls_seen, findings, errors}; outcome is 'fired' or what was in the way:\n"
         "'prefilter', 'when', 'no-match' or 'error'.\n"
         "Raises RuleError when no rule has that id.")},
    {"profile_bytes", engine_profile, METH_O,
     PyDoc_STR("profile_bytes($self, mails, /)\n--\n\n"
               "What each rule takes on these raw messages (an iterable of bytes-like).\n\n"
               "Returns a list of {rule, runs, total_us, most_us, most_bytes}.")},
    {NULL, NULL, 0, NULL}};

static PyGetSetDef engine_properties[] = {
    {"errors", engine_errors, NULL,
     PyDoc_STR(
         "All mistakes of the plugins left out: {rule, code, file, line, column, end_column,\n"
         "excerpt, message, hint}."),
     NULL},
    {"samples", engine_samples, NULL,
     PyDoc_STR(
         "Sample mails inside the rules: {rule, test, expected, mail, facts, file, line, column}."),
     NULL},
    {"rules", engine_rules, NULL, PyDoc_STR("All rules in order of id."), NULL},
    {"packs", engine_packs, NULL,
     PyDoc_STR("Packs in order: {name, version, path, sealed, overrides, options}."), NULL},
    {"brands", engine_brands, NULL, PyDoc_STR("All brands in order of id."), NULL},
    {"words", engine_words, NULL,
     PyDoc_STR("Lists of words and hosts in force: {id, kind, count, files[{file, words}]}."),
     NULL},
    {NULL, NULL, NULL, NULL, NULL}};

static PyType_Slot engine_slots[] = {
    {Py_tp_doc,
     PyDoc_STR(
         "Engine(plugins=(), trust=(), limits=None, databases=(), facts=None, "
         "standard_databases=True, workers=None, cache=None, enable=(), disable=(), "
         "pack_options=(), pack_key=None, trusted=0, sources=(), mask=(), compiled=None)\n--\n\n"
         "Rules and data; immutable, shared by any number of threads.")},
    {Py_tp_new, engine_new},
    {Py_tp_dealloc, engine_dealloc},
    {Py_tp_methods, engine_methods},
    {Py_tp_getset, engine_properties},
    {0, NULL}};

PyType_Spec engine_spec = {
    .name = "fuwake._core.Engine",
    .basicsize = sizeof(engine_object),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .slots = engine_slots,
};
