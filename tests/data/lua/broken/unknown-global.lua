local x = strng.rep("a", 3)
return x
