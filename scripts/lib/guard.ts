import { setInterval } from "node:timers"

/**
 * Resolves when the launcher is asked to stop: by a signal, or because the package manager that ran it is gone. Not
 * every one of them hands a signal on to its script.
 */
export function stopRequested(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => resolve(signal))
    }
    if (process.env.npm_lifecycle_event) {
      const parent = process.ppid
      setInterval(() => process.ppid !== parent && resolve("SIGTERM"), 500).unref()
    }
  })
}
