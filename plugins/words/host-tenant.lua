--- Services where a subdomain is the account's own name or a topic, and a brand's name is there by right:
-- github.zendesk.com.  Only where the service gives such names to the firms of that name.
return words {
  id = "host-tenant",
  hosts = {
    "atlassian.net", "freshdesk.com", "my.salesforce.com", "myworkdayjobs.com", "okta.com",
    "service-now.com", "slack.com", "slashdot.org", "stackexchange.com", "statuspage.io",
    "zendesk.com",
  },
}
