-- Links chosen by where they lead, read from the mail of check_rules_views.c.
local function is(got, expected)
  if got ~= expected then error(("expected %s, got %s"):format(tostring(expected), tostring(got)), 2) end
end

return rule {
  id = "links/leading",
  version = 1,
  section = "links",
  weight = 1,
  title = { ja = "選んだリンク", en = "Chosen links" },
  explain = { ja = "行き先は {host}。", en = "They lead to {host}." },
  prefilter = { "leading" },
  match = function(mail, evidence)
    local asked = {}
    local links, hosts = mail:leading(function(host, org)
      table.insert(asked, host .. " " .. (org or "-"))
      return host ~= "a.example.com"
    end)
    -- Neither the address nor the defanged link is asked of, and no host twice.
    is(table.concat(asked, ", "), "a.example.com example.com, b.example.net example.net, 192.0.2.1 -")
    is(#links, 3)
    is(links[1], mail.links[2])
    is(links[3].path, "/3")
    is(table.concat(hosts, ", "), "b.example.net, 192.0.2.1")
    is(#mail:leading(function() return nil end), 0)
    is(pcall(mail.leading, mail), false)
    local ok, why = pcall(mail.leading, mail, function() error("chosen ill") end)
    is(ok, false)
    is(string.find(why, "chosen ill", 1, true) ~= nil, true)
    evidence:add({})
    is(evidence.count, 0)
    evidence:add(links)
    is(evidence.count, 3)
    evidence:add({ links[1], mail.subject })
    is(evidence.count, 4)
    is(pcall(evidence.add, evidence, { {} }), false)
    evidence:set("host", hosts)
    evidence:set("host", { hosts[1], mail.subject })
    is(pcall(evidence.set, evidence, "host", { {} }), false)
    return true
  end,
}
