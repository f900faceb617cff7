import { constants } from "node:os"
import { styleText } from "node:util"
import { diskFull, requireRoom } from "./disk.ts"
import { stopRequested } from "./guard.ts"
import { messageOf, Problem } from "./problem.ts"
import { Processes } from "./processes.ts"
import { Progress } from "./progress.ts"
import { forgetRun, recordRun, takeOver } from "./run-file.ts"
import type { Settings } from "./settings.ts"
import { removeStack } from "./stack-file.ts"

export interface Launch {
  settings: Settings
  processes: Processes
  progress: Progress
  /** Set once the market is up: from then on being asked to stop is a good end. */
  isUp: boolean
}

/**
 * Runs one command from its beginning to its end. However it ends (done, failed, asked to stop), every program it
 * started is stopped and stack.json is gone. Resolves to the exit code.
 */
export async function launch(
  configure: () => Settings | Promise<Settings>,
  work: (launch: Launch) => Promise<number>,
): Promise<number> {
  const asked = stopRequested()
  let settings: Settings
  try {
    settings = await configure()
    requireRoom(settings.dataDir)
    await takeOver(settings.dataDir)
  } catch (error) {
    return tell(error)
  }
  const { dataDir } = settings
  removeStack(dataDir)
  const processes = new Processes(dataDir, (ids) => recordRun(dataDir, ids))
  const run: Launch = { settings, processes, progress: new Progress(), isUp: false }
  let ended = false
  // What fails once the programs are being stopped fails for that reason, and is not worth a word.
  const worked = work(run).catch((error: unknown) => (ended ? 1 : tell(error)))
  const stopped = asked.then((signal) => (run.isUp ? 0 : 128 + constants.signals[signal]))
  const code = await Promise.race([worked, stopped])
  ended = true
  removeStack(dataDir)
  await processes.stopAll()
  forgetRun(dataDir)
  return code
}

function tell(error: unknown): number {
  const told = diskFull(error) ?? error
  const text = told instanceof Problem ? told.message : told instanceof Error ? told.stack : messageOf(told)
  process.stderr.write(`\n${styleText("red", "✗")} ${text}\n`)
  return 1
}
