import { parseArgs } from "node:util"
import { card } from "./lib/card.ts"
import { throwAway } from "./lib/fresh.ts"
import { launch } from "./lib/launch.ts"
import { check, open } from "./lib/market.ts"
import { readSettings } from "./lib/settings.ts"
import { writeStack } from "./lib/stack-file.ts"

/** `pnpm start [--fresh]`: the whole market in production mode, until Ctrl-C. */
const { values } = parseArgs({ options: { fresh: { type: "boolean", default: false } }, strict: false })
const began = performance.now()

process.exitCode = await launch(readSettings, async (run) => {
  const { settings } = run
  await check(run)
  if (values.fresh) {
    throwAway(settings)
  }
  const { stack, running } = await open(run)
  writeStack(settings.dataDir, stack)
  run.isUp = true
  process.stdout.write(card(stack, settings.dataDir, (performance.now() - began) / 1000))
  throw await Promise.race(running.map(({ stopped }) => stopped))
})
process.exit()
