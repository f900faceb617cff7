import { createHash } from "node:crypto"
import { mkdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { Problem } from "./problem.ts"

export interface Account {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root: then it gets the machine's `postgres` or `nobody`. Undefined for anyone else. */
export function postgresAccount(): Account | undefined {
  if (process.getuid?.() !== 0) {
    return undefined
  }
  const users = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
  for (const wanted of ["postgres", "nobody"]) {
    const [, , uid, gid] = users.find(([name]) => name === wanted) ?? []
    if (uid && gid) {
      return { uid: Number(uid), gid: Number(gid) }
    }
  }
  throw new Problem(
    'PostgreSQL does not run as root, and this machine has no user "postgres" or "nobody": start as another user, or set DATABASE_URL.',
  )
}

/** May anybody walk into this folder? Root may always, so the question is asked of the mode bits. */
export function isOpenToAll(folder: string): boolean {
  let current = path.resolve(folder)
  while (true) {
    const parent = path.dirname(current)
    if ((statSync(current).mode & 0o001) === 0) {
      return false
    }
    if (parent === current) {
      return true
    }
    current = parent
  }
}

/** A place of this market's own where other accounts may go, for a checkout under a private folder such as /root. */
export function outsidePrivateFolders(dataDir: string): string {
  const name = createHash("sha256").update(dataDir).digest("hex").slice(0, 12)
  const folder = path.join("/var/tmp", `cho-lang-${name}`)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}
