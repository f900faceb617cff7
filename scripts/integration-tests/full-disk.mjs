import fs from "node:fs"
import { syncBuiltinESMExports } from "node:module"

/** Loaded before a program, it has every disk full. */
fs.statfsSync = () => ({ bavail: 0, bsize: 4096 })
syncBuiltinESMExports()
