-- The names a plugin may use; plugins/README.md has the contract, core/src/rules/ the host.
std = {
  read_globals = {
    "assert", "error", "ipairs", "next", "pairs", "pcall", "require", "select", "tonumber",
    "tostring", "type",
    math = { fields = {
      "abs", "ceil", "floor", "fmod", "huge", "log", "max", "maxinteger", "min", "mininteger",
      "modf", "pi", "sqrt", "tointeger", "type", "ult",
    } },
    string = { fields = {
      "byte", "char", "find", "format", "gmatch", "gsub", "len", "lower", "match", "rep",
      "reverse", "sub", "upper",
    } },
    table = { fields = { "concat", "insert", "remove", "sort", "unpack" } },
    utf8 = { fields = { "char", "charpattern", "codepoint", "codes", "len", "offset" } },
    "brand", "campaign", "literals", "options", "pack", "rule", "weights", "words",
    brands = { fields = { "get", "owner" } },
    date = { fields = { "parse", "year", "ymd", "text", "digits" } },
    domain = { fields = { "listed", "org", "same_org", "suffix", "under" } },
    ip = { fields = { "public" } },
    text = { fields = { "fold", "similar" } },
  },
}
max_line_length = false -- bytes are counted, and Japanese has three a character
unused_args = false
exclude_files = { "tests/data/lua/broken", "tests/data/lua/hostile", "plugins/meta" } -- wrong on purpose
