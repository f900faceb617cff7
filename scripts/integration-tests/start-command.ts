import { type ChildProcess, spawn } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { setTimeout as delay } from "node:timers/promises"
import { findFreePorts } from "../lib/ports.ts"
import { isAlive, type ProcessId } from "../lib/process-table.ts"
import { ROOT } from "../lib/settings.ts"

/** `pnpm start` on a folder and ports of its own. */
export class StartCommand {
  readonly dataDir: string
  env: NodeJS.ProcessEnv = {}
  #running: ChildProcess | undefined
  #output = ""

  constructor(dataDir: string) {
    this.dataDir = dataDir
    mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  }

  static inFolder(name: string): StartCommand {
    return new StartCommand(path.join(tmpdir(), `cho-lang-start-${process.pid}-${name}`))
  }

  /** Ports nobody uses, so that nothing but the case under test can be in the way. */
  async choosePorts(): Promise<void> {
    const [storefront, backend, meilisearch, postgres] = await findFreePorts(4)
    this.env = {
      STOREFRONT_PORT: String(storefront),
      BACKEND_PORT: String(backend),
      MEILISEARCH_PORT: String(meilisearch),
      POSTGRES_PORT: String(postgres),
      DATABASE_URL: "",
      MEILISEARCH_HOST: "",
    }
  }

  run(): void {
    this.#output = ""
    const running = spawn(process.execPath, ["scripts/start.ts"], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: "", ...this.env, DATA_DIR: this.dataDir },
    })
    for (const stream of [running.stdout, running.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        this.#output += chunk.toString()
      })
    }
    this.#running = running
  }

  /** Waits for a part of the output, such as a stage's line. */
  async says(text: string): Promise<void> {
    while (!this.#output.includes(text)) {
      if (this.#running?.exitCode !== null) {
        throw new Error(`It ended without saying "${text}":\n${this.#output}`)
      }
      await delay(20)
    }
  }

  signal(signal: NodeJS.Signals): void {
    this.#running?.kill(signal)
  }

  /** The exit code, and what was printed. */
  async ends(): Promise<{ code: number | null; output: string }> {
    const running = this.#running
    if (running && running.exitCode === null && running.signalCode === null) {
      await new Promise((resolve) => running.once("close", resolve))
    }
    return { code: running?.exitCode ?? null, output: this.#output }
  }

  /** The programs that it wrote down as started. */
  children(): ProcessId[] {
    const file = path.join(this.dataDir, "run.json")
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")).children as ProcessId[]) : []
  }

  async clear(): Promise<void> {
    this.signal("SIGTERM")
    await this.ends()
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}

export const alive = (processes: ProcessId[]) => processes.filter(isAlive)
