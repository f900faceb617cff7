import path from "node:path"
import type { SearchEngine } from "./meilisearch.ts"
import type { Processes, Running } from "./processes.ts"
import type { Secrets } from "./secrets.ts"
import { backendUrl, mediaDir, ROOT, type Settings, storefrontUrl } from "./settings.ts"

export const STOREFRONT_DIR = path.join(ROOT, "storefront")

export interface StorefrontNeeds {
  secrets: Secrets
  search: SearchEngine | undefined
  publishableKey: string
}

export function storefrontEnv(settings: Settings, needs: StorefrontNeeds): NodeJS.ProcessEnv {
  // A shell may keep its own machine's name in HOST; the server would listen on that alone.
  const { HOST: _, ...inherited } = process.env
  return {
    CACHE_INVALIDATION_SECRET: needs.secrets.CACHE_INVALIDATION_SECRET,
    BACKEND_URL: backendUrl(settings),
    ...inherited,
    NODE_ENV: "production",
    STOREFRONT_PORT: String(settings.ports.storefront),
    PUBLISHABLE_KEY: needs.publishableKey,
    MEILISEARCH_HOST: needs.search?.host ?? "",
    MEILISEARCH_SEARCH_KEY: needs.search?.searchKey ?? "",
    MEDIA_DIR: mediaDir(settings),
  }
}

export function startStorefront(
  settings: Settings,
  processes: Processes,
  env: NodeJS.ProcessEnv,
): Promise<Running> {
  return processes.start(
    { name: "Storefront", command: process.execPath, args: ["serve.mjs"], cwd: STOREFRONT_DIR, env },
    () => isUp(settings),
  )
}

export async function isUp(settings: Settings): Promise<boolean> {
  return (await fetch(`${storefrontUrl(settings)}/api/health`)).ok
}
