import { type Engines, execScript, migrate } from "../lib/backend.ts"
import { dropDatabase, makeDatabase, query } from "../lib/database.ts"
import type { Launch } from "../lib/launch.ts"
import { ledgerRows, MARKET, PERIOD } from "./statement-rows.ts"

/** What may pass, in seconds. */
export const STATEMENT_LIMIT = 60
const DATABASE = "statements"

/** How long a month's statements took, and how many there were. */
export interface StatementRun {
  seconds: number
  issued: number
}

/** Issues the statements of a month of 20,000 paid orders of 255 producers, in a database that is thrown away again. */
export async function measureStatements(
  { processes, progress }: Launch,
  needs: { engines: Engines; env: NodeJS.ProcessEnv },
): Promise<StatementRun> {
  const { url } = needs.engines.database
  const env = { ...needs.env, DATABASE_URL: await makeDatabase(url, DATABASE), MEILISEARCH_HOST: "" }
  try {
    await progress.stage("Month of payments made", async () => {
      await migrate(processes, env)
      for (const sql of ledgerRows()) {
        await query(env.DATABASE_URL, sql)
      }
      await query(env.DATABASE_URL, "VACUUM ANALYZE")
    })
    let run: StatementRun | undefined
    await progress.stage("Statements issued", () =>
      execScript(processes, {
        name: "Statements",
        file: "./bench/statements.ts",
        args: [PERIOD],
        env,
        onLine: (line) => {
          if (line.startsWith('{"statements"')) {
            run = (JSON.parse(line) as { statements: StatementRun }).statements
          }
        },
      }),
    )
    if (run?.issued !== MARKET.producers) {
      throw new Error(`${run?.issued ?? "No"} statements were issued, not ${MARKET.producers}.`)
    }
    return run
  } finally {
    await dropDatabase(url, DATABASE)
  }
}

export const statementLine = ({ seconds, issued }: StatementRun): string =>
  `\n${issued} statements of a month of ${MARKET.orders.toLocaleString("en")} orders: ${seconds.toFixed(2)} s (at most ${STATEMENT_LIMIT} s)\n`
