return rule {
  [ "id" ] = [==[x]]]==], version ＝ 1, tests = { {}, { name = "x", [ [[mail]] ] = {} } },
  match = function() if x then return { a, b } end end,
  -- [[ 註
  ]] wieght = -[[
