import { createHash } from "node:crypto"
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { Processes } from "./processes.ts"
import type { Progress } from "./progress.ts"
import { ROOT } from "./settings.ts"

/** A package that is built before the market starts, and what its build is made of. */
export interface Built {
  title: string
  dir: string
  /** The file the build's stamp lies in: inside the output, so that it goes when the output goes. */
  stamp: string
  sources: string[]
  dependsOn: Built[]
  /** Programs for Node, run one after the other. */
  commands: string[][]
}

const MEDUSA = "node_modules/@medusajs/cli/cli.js"
const PLUGIN_SOURCES = ["src/**/*", "package.json", "tsconfig.json"]

function plugin(name: string, dependsOn: Built[]): Built {
  return {
    title: `Plugin ${name}`,
    dir: path.join(ROOT, "plugins", name),
    stamp: ".medusa/server/.built",
    sources: PLUGIN_SOURCES,
    dependsOn,
    commands: [[MEDUSA, "plugin:build"]],
  }
}

export const MARKETPLACE = plugin("marketplace", [])
export const OCOP = plugin("ocop", [MARKETPLACE])
export const TAX_VIETNAM = plugin("tax-vietnam", [MARKETPLACE])
export const PAYMENT_VIETNAM = plugin("payment-vietnam", [MARKETPLACE])
export const PAYMENT_STRIPE = plugin("payment-stripe", [MARKETPLACE])
export const PLUGINS = [MARKETPLACE, OCOP, TAX_VIETNAM, PAYMENT_VIETNAM, PAYMENT_STRIPE]

export const BACKEND: Built = {
  title: "Backend",
  dir: path.join(ROOT, "backend"),
  stamp: ".medusa/server/.built",
  sources: ["src/**/*", "medusa-config.ts", "package.json", "tsconfig.json"],
  dependsOn: PLUGINS,
  commands: [[MEDUSA, "build"]],
}

export const STOREFRONT: Built = {
  title: "Storefront",
  dir: path.join(ROOT, "storefront"),
  stamp: "dist/.built",
  sources: ["src/**/*", "server/**/*", "public/**/*", "*.mjs", "*.ts", "package.json", "tsconfig.json"],
  dependsOn: [],
  commands: [["node_modules/astro/bin/astro.mjs", "build"], ["server/precompress.ts"]],
}

/** Builds, in order, what has changed since its last build. */
export async function buildAll(packages: Built[], processes: Processes, progress: Progress): Promise<void> {
  for (const item of packages) {
    if (!isBuilt(item)) {
      await progress.stage(`${item.title} built`, () => build(item, processes))
    }
  }
}

export async function build(item: Built, processes: Processes): Promise<void> {
  const contents = contentsOf(item)
  for (const args of item.commands) {
    await processes.run({
      name: `Build of ${path.basename(item.dir)}`,
      command: process.execPath,
      args,
      cwd: item.dir,
      env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true", ASTRO_TELEMETRY_DISABLED: "1" },
    })
  }
  writeFileSync(path.join(item.dir, item.stamp), contents)
}

export function isBuilt(item: Built): boolean {
  const stamp = path.join(item.dir, item.stamp)
  return existsSync(stamp) && readFileSync(stamp, "utf8") === contentsOf(item)
}

/** A hash of everything a build reads: the package's sources, those it depends on and the locked dependencies. */
export function contentsOf(item: Built): string {
  const hash = createHash("sha256")
  for (const dependency of item.dependsOn) {
    hash.update(contentsOf(dependency))
  }
  for (const file of ["pnpm-lock.yaml", "tsconfig.base.json"]) {
    hash.update(readFileSync(path.join(ROOT, file)))
  }
  for (const file of globSync(item.sources, { cwd: item.dir }).toSorted()) {
    const full = path.join(item.dir, file)
    if (statSync(full).isFile()) {
      hash.update(`${file}\0`).update(readFileSync(full))
    }
  }
  return hash.digest("hex")
}
