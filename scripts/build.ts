import { BACKEND, buildAll, PLUGINS, STOREFRONT } from "./lib/build.ts"
import { launch } from "./lib/launch.ts"
import { readSettings } from "./lib/settings.ts"

/** `pnpm build`: builds what has changed since its last build. */
process.exitCode = await launch(readSettings, async ({ processes, progress }) => {
  await buildAll([...PLUGINS, BACKEND, STOREFRONT], processes, progress)
  return 0
})
process.exit()
