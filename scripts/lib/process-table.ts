import { readFileSync } from "node:fs"
import { setTimeout as delay } from "node:timers/promises"

/** A process as it can be found again later: its number alone may have been given to another one since. */
export interface ProcessId {
  pid: number
  /** When it began, in clock ticks since boot; null where /proc does not tell. */
  began: number | null
}

export function identify(pid: number): ProcessId {
  return { pid, began: beganAt(pid) }
}

export function isAlive({ pid, began }: ProcessId): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM"
  }
  const now = readStat(pid)
  return now === undefined || (now.state !== "Z" && (began === null || now.began === began))
}

/** Signals the whole group that a process leads. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch {
    // It is gone already.
  }
}

/** True once every process is gone, false after `seconds`. */
export async function waitUntilGone(processes: ProcessId[], seconds: number): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  while (processes.some(isAlive)) {
    if (Date.now() > end) {
      return false
    }
    await delay(50)
  }
  return true
}

const beganAt = (pid: number) => readStat(pid)?.began ?? null

function readStat(pid: number): { state: string; began: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    // The name in brackets may hold blanks; what follows it is the third field.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    return { state: fields[0] ?? "", began: Number(fields[19]) }
  } catch {
    return undefined
  }
}
