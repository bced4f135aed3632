return words { id = "host-ipfs" }
