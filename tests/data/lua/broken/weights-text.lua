return weights {
  prior = -2.5,
  rules = { ["links/ipfs"] = "high" },
}
