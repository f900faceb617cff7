import { createServer } from "node:net"
import { Problem } from "./problem.ts"

export interface PortUse {
  port: number
  /** Who needs it, as in "which the backend needs". */
  owner: string
  /** The variable that moves it. */
  variable: string
}

/** Fails with a sentence when one of the ports is taken, or wanted twice. */
export async function requireFreePorts(uses: PortUse[]): Promise<void> {
  for (const [index, { port, owner, variable }] of uses.entries()) {
    const twin = uses.slice(0, index).find((other) => other.port === port)
    if (twin) {
      throw new Problem(`Port ${port} is meant for both ${twin.owner} and ${owner}: change ${variable}.`)
    }
    if (!(await isFree(port))) {
      throw new Problem(
        `Port ${port}, which ${owner} needs, is taken by another program: stop that one, or choose another port with ${variable}=<port>.`,
      )
    }
  }
}

/** Ports that are free now, all different. */
export async function findFreePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer())
  const ports = await Promise.all(servers.map((server) => listen(server, 0, "127.0.0.1")))
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
  return ports
}

/** A program may hold the port on one address family only, so both are tried. */
async function isFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "::"]) {
    const server = createServer()
    try {
      await listen(server, port, host)
      await new Promise((resolve) => server.close(resolve))
    } catch (error) {
      if (isTaken(error)) {
        return false
      }
    }
  }
  return true
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES")
}

function listen(server: ReturnType<typeof createServer>, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === "object" && address ? address.port : port)
    })
  })
}
