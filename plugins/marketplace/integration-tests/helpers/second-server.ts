import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createServer } from "node:net"
import path from "node:path"
import { setTimeout as delay } from "node:timers/promises"

const BACKEND = path.resolve(__dirname, "../../../../backend")
const READY_WITHIN_MS = 60_000

/** Another backend process on the database under test, as a second machine would run it. */
export class SecondServer {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  static async start(dbName: string): Promise<SecondServer> {
    const port = await freePort()
    const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "", DB_PASSWORD = "" } = process.env
    const child = spawn(
      process.execPath,
      [require.resolve("@medusajs/cli/cli.js", { paths: [BACKEND] }), "start", "--types=false"],
      {
        cwd: BACKEND,
        stdio: "ignore",
        env: {
          ...process.env,
          NODE_ENV: "test",
          PORT: String(port),
          DISABLE_ADMIN: "true",
          DATABASE_URL: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${dbName}`,
        },
      },
    )
    const server = new SecondServer(child, `http://localhost:${port}`)
    await server.ready()
    return server
  }

  /** Ends the process with no chance to tidy up, as a power cut would. */
  async kill(): Promise<void> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      this.child.kill("SIGKILL")
      await once(this.child, "exit")
    }
  }

  private async ready(): Promise<void> {
    const deadline = Date.now() + READY_WITHIN_MS
    while (Date.now() < deadline) {
      const answer = await fetch(`${this.url}/health`).catch(() => null)
      if (answer?.ok) {
        return
      }
      await delay(50)
    }
    await this.kill()
    throw new Error("The second backend did not start.")
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, "listening")
  const address = server.address()
  server.close()
  return typeof address === "object" && address ? address.port : 0
}
