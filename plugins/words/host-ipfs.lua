--- Public IPFS gateways (https://ipfs.github.io/public-gateway-checker/). A content identifier in path or subdomain tells on
-- any other host.
return words {
  id = "host-ipfs",
  hosts = {
    "4everland.app", "4everland.io", "astyanax.io", "cf-ipfs.com", "cloudflare-ipfs.com",
    "crustipfs.xyz", "dweb.link", "eth.limo", "eth.link", "fleek.co", "fleek.cool",
    "gateway.ipfs.io", "gateway.pinata.cloud", "hardbin.com", "inbrowser.link", "infura-ipfs.io",
    "ipfs.best-practice.se", "ipfs.eth.aragon.network", "ipfs.fleek.co", "ipfs.infura.io",
    "ipfs.io", "ipfs.jes.xxx", "ipfs.runfission.com", "ipfs.tech", "ipns.co", "mypinata.cloud",
    "nftstorage.link", "on.fleek.co", "storry.tv", "trustless-gateway.link", "w3s.link",
  },
}
