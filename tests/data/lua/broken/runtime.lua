local t = nil
local u = t.x
return rule {}
