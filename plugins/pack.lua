-- The pack that comes with fuwake; its version is fuwake's own.
return pack { name = "bundled", version = "0.1.0" }
