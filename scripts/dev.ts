import { watch } from "node:fs"
import path from "node:path"
import { backendEnv, startBackendDev } from "./lib/backend.ts"
import { buildAll, PLUGINS } from "./lib/build.ts"
import { card } from "./lib/card.ts"
import { type Launch, launch } from "./lib/launch.ts"
import { check, prepare, stackOf } from "./lib/market.ts"
import { messageOf, Problem } from "./lib/problem.ts"
import { readSettings } from "./lib/settings.ts"
import { writeStack } from "./lib/stack-file.ts"
import { startStorefrontDev } from "./lib/storefront.ts"

/** `pnpm dev`: the whole market, each part started again or built again when its source changes. */
process.exitCode = await launch(readSettings, async (run) => {
  const { settings, processes, progress } = run
  const began = performance.now()
  await check(run)
  await buildAll(PLUGINS, processes, progress)
  const prepared = await prepare(run)
  const env = { ...backendEnv(settings, prepared.secrets, prepared.engines), NODE_ENV: "development" }
  let backend = await progress.stage("Backend up, watching", () => startBackendDev(settings, processes, env))
  const storefront = await progress.stage("Storefront up, watching", () =>
    startStorefrontDev(settings, processes, { ...prepared.storefrontEnv, NODE_ENV: "development" }),
  )
  const stack = stackOf(run, prepared)
  writeStack(settings.dataDir, stack)
  run.isUp = true
  process.stdout.write(card(stack, settings.dataDir, (performance.now() - began) / 1000))
  watchPlugins(run, async () => {
    await backend.stop()
    backend = await progress.stage("Backend restarted", () => startBackendDev(settings, processes, env))
  })
  throw await Promise.race([...prepared.running, storefront].map(({ stopped }) => stopped))
})
process.exit()

/** Builds a plugin whose source changed, with those that stand on it, and restarts the backend on the result. */
function watchPlugins({ processes, progress }: Launch, restart: () => Promise<void>): void {
  let work = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  for (const plugin of PLUGINS) {
    watch(path.join(plugin.dir, "src"), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        work = work.then(() => rebuild()).catch(report)
      }, 300)
    })
  }
  const rebuild = async () => {
    await buildAll(PLUGINS, processes, progress)
    await restart()
  }
  const report = (error: unknown) => {
    progress.note(error instanceof Problem ? error.message : messageOf(error))
  }
}
