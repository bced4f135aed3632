return rule "x"
