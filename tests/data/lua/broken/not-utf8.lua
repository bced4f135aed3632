-- ƒeƒXƒg
return rule {}
