return rule {
  id = 
}
