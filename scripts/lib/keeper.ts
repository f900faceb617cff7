import { createInterface } from "node:readline"
import { type ProcessId, signalGroup, waitUntilGone } from "./process-table.ts"
import { removeStack } from "./stack-file.ts"

/**
 * Runs beside the launcher and reads from it, a line each, which processes it has started. When the pipe closes, however
 * the launcher died, whatever is still running is stopped, the last started first, and stack.json is gone.
 */
interface Kept extends ProcessId {
  stopSignal: NodeJS.Signals
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {})
}

const kept: Kept[] = []
for await (const line of createInterface({ input: process.stdin })) {
  kept.unshift(JSON.parse(line) as Kept)
}
const dataDir = process.argv[2]
if (dataDir) {
  removeStack(dataDir)
}
for (const child of kept) {
  if (await waitUntilGone([child], 0)) {
    continue
  }
  signalGroup(child.pid, child.stopSignal)
  if (!(await waitUntilGone([child], 5))) {
    signalGroup(child.pid, "SIGKILL")
  }
}
