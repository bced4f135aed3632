return weights {
  prior = -2.5,
  section = { min = -4, max = 3 },
  rules = {
    ["campaigns/kagoya-expiry"] = 1.25,
    ["links/brand-in-hots"] = 1,
  },
}
