local words = { list = { "one" }, deep = { list = { "one" } } }
words.itself = words
return words
