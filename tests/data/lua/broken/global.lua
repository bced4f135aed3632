x = 1
return rule {}
