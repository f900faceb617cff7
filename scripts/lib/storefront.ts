import path from "node:path"
import type { Processes, Running } from "./processes.ts"
import type { Secrets } from "./secrets.ts"
import { backendUrl, mediaDir, ROOT, type Settings, storefrontUrl } from "./settings.ts"

export const STOREFRONT_DIR = path.join(ROOT, "storefront")

export interface StorefrontNeeds {
  secrets: Secrets
  publishableKey: string
}

export function storefrontEnv(settings: Settings, needs: StorefrontNeeds): NodeJS.ProcessEnv {
  // A shell may keep its own machine's name in HOST; the server would listen on that alone.
  const { HOST: _, ...inherited } = process.env
  return {
    CACHE_INVALIDATION_SECRET: needs.secrets.CACHE_INVALIDATION_SECRET,
    STOREFRONT_SECRET: needs.secrets.STOREFRONT_SECRET,
    BACKEND_URL: backendUrl(settings),
    STOREFRONT_URL: storefrontUrl(settings),
    ...inherited,
    NODE_ENV: "production",
    STOREFRONT_PORT: String(settings.ports.storefront),
    PUBLISHABLE_KEY: needs.publishableKey,
    MEDIA_DIR: mediaDir(settings),
  }
}

/** Serves what was built. */
export function startStorefront(
  settings: Settings,
  processes: Processes,
  env: NodeJS.ProcessEnv,
): Promise<Running> {
  return serve(settings, processes, ["serve.mjs"], env)
}

/** Serves the sources, and again after each change. */
export function startStorefrontDev(
  settings: Settings,
  processes: Processes,
  env: NodeJS.ProcessEnv,
): Promise<Running> {
  const args = ["node_modules/astro/bin/astro.mjs", "dev", "--port", String(settings.ports.storefront)]
  // Under automation Astro would put itself into the background, out of our reach.
  return serve(settings, processes, args, { ...env, ASTRO_DEV_BACKGROUND: "0" })
}

function serve(
  settings: Settings,
  processes: Processes,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<Running> {
  return processes.start(
    { name: "Storefront", command: process.execPath, args, cwd: STOREFRONT_DIR, env },
    async () => (await fetch(`${storefrontUrl(settings)}/api/health`)).ok,
  )
}
