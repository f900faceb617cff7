import { execScript } from "./backend.ts"
import { hasPublishableKey } from "./database.ts"
import { readJson } from "./json-file.ts"
import type { Processes } from "./processes.ts"
import type { Report } from "./progress.ts"
import type { Secrets } from "./secrets.ts"
import { demoStateFile, type Settings } from "./settings.ts"

export interface Login {
  email: string
  password: string
}

/** What the load of the demo catalogue leaves behind for those who use it. */
export interface DemoState {
  publishableKey: string
  operator: Login
  producers: (Login & { id: string })[]
}

/** The finished load of this database; undefined before it, after half of it, or for another database. */
export async function readDemo(settings: Settings, databaseUrl: string): Promise<DemoState | undefined> {
  const state = readJson<DemoState>(demoStateFile(settings))
  return state && (await hasPublishableKey(databaseUrl, state.publishableKey)) ? state : undefined
}

/** Loads the demo catalogue; a load that was broken off goes on where it stopped. */
export async function loadDemo(
  settings: Settings,
  processes: Processes,
  needs: { env: NodeJS.ProcessEnv; secrets: Secrets; report: Report },
): Promise<void> {
  await execScript(processes, {
    name: "Demo catalogue",
    file: "./src/demo/load.ts",
    env: {
      ...needs.env,
      STATE_FILE: demoStateFile(settings),
      OPERATOR_PASSWORD: needs.secrets.OPERATOR_PASSWORD,
      PRODUCER_PASSWORD: needs.secrets.PRODUCER_PASSWORD,
    },
    onLine: (line) => reportProgress(line, needs.report),
  })
}

interface ProgressLine {
  progress: { stage: string; done: number; total: number }
}

function reportProgress(line: string, report: Report): void {
  if (line.startsWith('{"progress"')) {
    const { progress } = JSON.parse(line) as ProgressLine
    report(progress.done, progress.total, progress.stage)
  }
}
