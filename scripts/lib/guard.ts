import { readFileSync } from "node:fs"
import { identify, isAlive, type ProcessId } from "./process-table.ts"

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const
type Signal = (typeof SIGNALS)[number]

/**
 * Resolves when the launcher is asked to stop: by a signal, or because a package manager that ran it is gone. `npx`
 * dies of a SIGTERM without handing it on to `pnpm`, and so to us.
 */
export function stopRequested(): Promise<Signal> {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) {
      process.on(signal, () => resolve(signal))
    }
    const managers = packageManagersAbove(process.ppid)
    setInterval(() => managers.every(isAlive) || resolve("SIGTERM"), 300).unref()
  })
}

/** The ancestors up to the topmost package manager (pnpm, below npx), with the shells between them. */
function packageManagersAbove(first: number): ProcessId[] {
  const chain: ProcessId[] = []
  let managers = 0
  for (let pid = first; pid > 1; pid = parentOf(pid)) {
    chain.push(identify(pid))
    if (/\bp?np[mx]\b/.test(commandOf(pid))) {
      managers = chain.length
    }
  }
  return chain.slice(0, managers)
}

function parentOf(pid: number): number {
  return Number(/^PPid:\s*(\d+)/m.exec(read(pid, "status"))?.[1] ?? 0)
}

const commandOf = (pid: number) => read(pid, "cmdline").replaceAll("\0", " ")

function read(pid: number, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, "utf8")
  } catch {
    return ""
  }
}
