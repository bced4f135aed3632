--- Slack.
return brand {
  id = "slack",
  version = 1,
  name = { ja = "Slack", en = "Slack" },
  names = { "Slackbot", "Slack Technologies" },
  short_names = { "Slack" },
  tokens = {},
  domains = {
    { "slack.com", role = "site", source = "https://www.slack.com/" },
    { "slackhq.com", role = "site", source = "https://slackhq.com/" },
  },
}
