import { existsSync, globSync } from "node:fs"
import path from "node:path"
import { readJson } from "./json-file.ts"
import type { Launch } from "./launch.ts"
import { messageOf } from "./problem.ts"
import { ROOT } from "./settings.ts"
import { type Tally, tallyReport, type VitestReport } from "./tally.ts"

type Run = Pick<Launch, "processes" | "progress" | "settings">

export interface Check {
  title: string
  dir: string
  /** A program for Node, found from the folder. */
  args: string[]
}

const BUILT_PACKAGES = [
  "plugins/ocop",
  "plugins/tax-vietnam",
  "plugins/payment-vietnam",
  "plugins/payment-stripe",
  "backend",
]

/** What is checked without building or running it, a failure each. */
export const SOURCE_CHECKS: Check[] = [
  { ...typesOf("storefront"), args: ["node_modules/astro/bin/astro.mjs", "check"] },
  { ...typesOf("scripts"), args: ["../node_modules/typescript/bin/tsc", "--noEmit", "-p", "."] },
  { title: "Lint", dir: ".", args: ["node_modules/@biomejs/biome/bin/biome", "ci", "."] },
  typesOf("plugins/marketplace"),
]

/** The same for what knows its neighbours by what was built of them. */
export const BUILT_CHECKS: Check[] = [
  ...BUILT_PACKAGES.map((dir) => typesOf(dir)),
  {
    ...typesOf("plugins/payment-stripe/integration-tests/fake-stripe"),
    args: ["../../node_modules/typescript/bin/tsc", "--noEmit"],
  },
]

function typesOf(dir: string): Check {
  return { title: `Types of ${dir}`, dir, args: ["node_modules/typescript/bin/tsc", "--noEmit"] }
}

export async function runCheck({ processes, progress }: Run, { title, dir, args }: Check): Promise<Tally> {
  try {
    await progress.stage(title, () =>
      processes.run({ name: title, command: process.execPath, args, cwd: path.join(ROOT, dir) }, 60),
    )
    return { passed: 1, failed: 0, problems: [] }
  } catch (error) {
    return { passed: 0, failed: 1, problems: [messageOf(error)] }
  }
}

export interface Suite {
  /** A Vitest configuration, from the root. */
  config: string
  env: NodeJS.ProcessEnv
}

/** Runs one of the workspace's Vitest configurations in the folder it lies in, and counts its tests. */
export async function runVitest(run: Run, { config, env }: Suite): Promise<Tally> {
  const { processes, progress, settings } = run
  const dir = path.dirname(path.join(ROOT, config))
  const report = path.join(settings.dataDir, `${config.replaceAll("/", "-")}.json`)
  let tally: Tally = { passed: 0, failed: 1, problems: [] }
  const work = async () => {
    let failure = ""
    await processes
      .run({
        name: `Tests of ${config.replaceAll("/", " ")}`,
        command: process.execPath,
        args: [
          vitestOf(dir),
          "run",
          "--config",
          path.basename(config),
          "--reporter=json",
          `--outputFile=${report}`,
        ],
        cwd: dir,
        env: { ...process.env, ...env },
      })
      .catch((error: unknown) => {
        failure = messageOf(error)
      })
    tally = tallyReport(readJson<VitestReport>(report))
    if (failure && tally.failed === 0) {
      tally = { ...tally, failed: 1, problems: [failure] }
    } else if (!existsSync(report)) {
      tally.problems.push(failure)
    }
    if (tally.failed > 0) {
      throw new Error(config)
    }
  }
  await progress.stage(`Tests of ${config}`, work).catch(() => {})
  progress.note(`${config}: ${tally.passed} passed, ${tally.failed} failed`)
  return tally
}

/** The configurations of one kind, such as `vitest.integration.config.ts`, in the order of their paths. */
export function vitestConfigs(name: string): string[] {
  return globSync([`plugins/*/${name}`, `backend/${name}`, `scripts/${name}`, `storefront/${name}`], {
    cwd: ROOT,
  }).toSorted()
}

function vitestOf(dir: string): string {
  const own = path.join(dir, "node_modules/vitest/vitest.mjs")
  return existsSync(own) ? own : path.join(ROOT, "node_modules/vitest/vitest.mjs")
}
