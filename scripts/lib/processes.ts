import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process"
import { closeSync, mkdirSync, openSync } from "node:fs"
import path from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { diskFull } from "./disk.ts"
import { tailOf } from "./log-tail.ts"
import { messageOf, Problem } from "./problem.ts"
import { identify, type ProcessId, signalGroup, waitUntilGone } from "./process-table.ts"

export interface Program {
  /** Its name in sentences and of its log file. */
  name: string
  command: string
  args: string[]
  cwd?: string
  env?: NodeJS.ProcessEnv
  uid?: number
  gid?: number
  stopSignal?: NodeJS.Signals
  /** Called with each line of its standard output, which then is not logged. */
  onLine?: (line: string) => void
}

interface Child {
  program: Program
  process: ChildProcess
  id: ProcessId
  exit: Promise<string | undefined>
  gone: boolean
}

const STOP_SECONDS = 10

/** The programs of one market: each leads its own group, logs into its own file and is stopped with all others. */
export class Processes {
  readonly #children: Child[] = []
  readonly #logDir: string
  readonly #keeper: ChildProcess
  readonly #onChange: (ids: ProcessId[]) => void
  #stopping: Promise<void> | undefined

  /** `onChange` is told all processes that may outlive a killed launcher, whenever one is added. */
  constructor(dataDir: string, onChange: (ids: ProcessId[]) => void = () => {}) {
    this.#logDir = path.join(dataDir, "logs")
    mkdirSync(this.#logDir, { recursive: true })
    this.#onChange = onChange
    this.#keeper = spawn(process.execPath, [path.join(import.meta.dirname, "keeper.ts"), dataDir], {
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    })
    this.#keeper.stdin?.on("error", () => {})
  }

  logFile(name: string): string {
    return path.join(this.#logDir, `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}.log`)
  }

  /** Runs a program to its end; a failure is told with the last lines of its log. */
  async run(program: Program, tellLines = 12): Promise<void> {
    const child = this.#spawn(program)
    const failure = await child.exit
    if (failure !== undefined) {
      throw this.#explain(child, `${program.name} failed (${failure})`, tellLines)
    }
  }

  /** Starts a program that stays, and waits until it is ready. */
  async start(program: Program, isReady: () => Promise<boolean>, seconds = 60): Promise<Running> {
    const child = this.#spawn(program)
    const end = Date.now() + seconds * 1000
    while (!(await isReady().catch(() => false))) {
      if (child.gone) {
        throw this.#explain(child, `${program.name} stopped while starting`)
      }
      if (Date.now() > end) {
        throw this.#explain(child, `${program.name} was not ready after ${seconds} s`)
      }
      await delay(60)
    }
    return {
      pid: child.id.pid,
      stopped: child.exit.then(() => this.#explain(child, `${program.name} stopped unexpectedly`)),
      stop: () => this.#stop(child),
    }
  }

  /** Stops everything, the last started first; a second call waits for the first. */
  stopAll(): Promise<void> {
    this.#stopping ??= this.#stopEach()
    return this.#stopping
  }

  async #stopEach(): Promise<void> {
    for (const child of this.#children.toReversed()) {
      await this.#stop(child)
    }
    this.#keeper.stdin?.end()
  }

  async #stop({ id, program }: Child): Promise<void> {
    if (await waitUntilGone([id], 0)) {
      return
    }
    signalGroup(id.pid, program.stopSignal ?? "SIGTERM")
    if (!(await waitUntilGone([id], STOP_SECONDS))) {
      signalGroup(id.pid, "SIGKILL")
      await waitUntilGone([id], STOP_SECONDS)
    }
  }

  #spawn(program: Program): Child {
    if (this.#stopping) {
      throw new Problem("The market is being stopped.")
    }
    const log = openSync(this.logFile(program.name), "w")
    const { name, command, args, onLine, stopSignal, ...rest } = program
    const options: SpawnOptions = { ...rest, detached: true, stdio: ["ignore", onLine ? "pipe" : log, log] }
    const spawned = spawn(command, args, options)
    closeSync(log)
    const id = identify(spawned.pid ?? -1)
    const child: Child = { program, process: spawned, id, exit: endOf(spawned), gone: false }
    child.exit = child.exit.finally(() => {
      child.gone = true
    })
    if (onLine) {
      readLines(spawned, onLine)
    }
    if (spawned.pid !== undefined) {
      this.#children.push(child)
      this.#onChange(this.#children.filter(({ gone }) => !gone).map((one) => one.id))
      this.#keeper.stdin?.write(`${JSON.stringify({ ...id, stopSignal: stopSignal ?? "SIGTERM" })}\n`)
    }
    return child
  }

  #explain({ program }: Child, what: string, lines = 12): Problem {
    const file = this.logFile(program.name)
    const tail = tailOf(file, lines)
    return diskFull(undefined, tail) ?? new Problem(`${what}. The end of ${file}:\n${tail}`)
  }
}

/** A program that is up. `stopped` resolves to what to say when it ends, whoever ended it. */
export interface Running {
  pid: number
  stopped: Promise<Problem>
  stop(): Promise<void>
}

/** Resolves to undefined for a good end, otherwise to how it failed. */
function endOf(child: ChildProcess): Promise<string | undefined> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(messageOf(error)))
    child.once("close", (code, signal) => resolve(code === 0 ? undefined : `exit ${signal ?? code}`))
  })
}

function readLines(child: ChildProcess, onLine: (line: string) => void): void {
  let rest = ""
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\n")
    rest = lines.pop() ?? ""
    lines.forEach(onLine)
  })
}
