import { rmSync } from "node:fs"
import path from "node:path"
import { readJson, writeJson } from "./json-file.ts"
import { Problem } from "./problem.ts"
import { identify, isAlive, type ProcessId, signalGroup, waitUntilGone } from "./process-table.ts"

interface Run {
  launcher: ProcessId
  children: ProcessId[]
}

const fileIn = (dataDir: string) => path.join(dataDir, "run.json")

/** Refuses a second market on the same data, and ends what a killed one has left running. */
export async function takeOver(dataDir: string): Promise<void> {
  const run = readJson<Run>(fileIn(dataDir))
  if (run && isAlive(run.launcher)) {
    throw new Problem(
      `A market already runs on ${dataDir} (process ${run.launcher.pid}): stop that one, or give this one its own DATA_DIR and ports.`,
    )
  }
  const left = run?.children.filter(isAlive) ?? []
  for (const { pid } of left) {
    signalGroup(pid, "SIGTERM")
  }
  if (!(await waitUntilGone(left, 5))) {
    for (const { pid } of left) {
      signalGroup(pid, "SIGKILL")
    }
    await waitUntilGone(left, 5)
  }
  recordRun(dataDir, [])
}

export function recordRun(dataDir: string, children: ProcessId[]): void {
  writeJson(fileIn(dataDir), { launcher: identify(process.pid), children })
}

export function forgetRun(dataDir: string): void {
  rmSync(fileIn(dataDir), { force: true })
}
