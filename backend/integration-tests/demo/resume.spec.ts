import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import path from "node:path"
import { createInterface } from "node:readline"
import { WorkflowScheduler } from "@medusajs/framework/orchestration"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { beforeAll, describe, expect, it } from "vitest"
import { DEMO_FIGURES, readFigures } from "../../src/demo/figures"

const backend = path.resolve(__dirname, "../..")
const medusa = createRequire(__filename).resolve("@medusajs/cli/cli.js")

/** The command itself, as a process of its own that can be killed at any moment. */
function startLoad(databaseUrl: string): ChildProcess {
  return spawn(process.execPath, [medusa, "exec", "./src/demo/load.ts", "no-pictures"], {
    cwd: backend,
    env: { ...process.env, DATABASE_URL: databaseUrl, STATE_FILE: "" },
    stdio: ["ignore", "pipe", "pipe"],
  })
}

/** Characters of what a load said that are shown where it failed. */
const KEPT_OUTPUT = 4_000

interface Progress {
  stage: string
  done: number
}

async function* progressOf(child: ChildProcess): AsyncGenerator<Progress> {
  if (!child.stdout) {
    return
  }
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('{"progress"')) {
      yield JSON.parse(line).progress
    }
  }
}

async function killAfter(child: ChildProcess, stage: string, done: number): Promise<void> {
  child.stderr?.resume()
  for await (const progress of progressOf(child)) {
    if (progress.stage === stage && progress.done >= done) {
      child.kill("SIGKILL")
    }
  }
}

async function finish(child: ChildProcess): Promise<{ code: number; progress: Progress[]; errors: string }> {
  const exited = once(child, "exit")
  let errors = ""
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (text) => {
      errors = `${errors}${text}`.slice(-KEPT_OUTPUT)
    })
  }
  const progress: Progress[] = []
  for await (const step of progressOf(child)) {
    progress.push(step)
  }
  const [code] = await exited
  return { code, progress, errors }
}

medusaIntegrationTestRunner({
  cwd: backend,
  disableAutoTeardown: false,
  env: { DISABLE_ADMIN: "true" },
  testSuite: ({ dbConnection, dbConfig }) => {
    describe("the whole demo catalogue", () => {
      // A market is loaded before it opens: no job of a running one comes between.
      beforeAll(() => new WorkflowScheduler().clear())

      it("reaches its exact figures although the load is killed three times, and a rerun changes nothing", async () => {
        const figures = () =>
          readFigures(async (sql) => (await dbConnection.raw(sql)).rows as Record<string, unknown>[])
        await killAfter(startLoad(dbConfig.clientUrl), "producers", 64)
        await killAfter(startLoad(dbConfig.clientUrl), "products", 100)
        await killAfter(startLoad(dbConfig.clientUrl), "products", 500)
        expect((await figures()).certificates).toBeLessThan(1054)

        const resumed = await finish(startLoad(dbConfig.clientUrl))
        expect(resumed.code, resumed.errors).toBe(0)
        expect(await figures()).toEqual(DEMO_FIGURES)

        const rerun = await finish(startLoad(dbConfig.clientUrl))
        expect(rerun.code, rerun.errors).toBe(0)
        expect(rerun.progress.filter(({ stage }) => stage === "products")).toEqual([
          { stage: "products", done: 1054, total: 1054 },
        ])
        expect(await figures()).toEqual(DEMO_FIGURES)
      })
    })
  },
})
