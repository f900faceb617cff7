import { systemActor } from "@cho-lang/marketplace/lib/actor"
import { issueStatementsWorkflow } from "@cho-lang/marketplace/workflows/statement/issue-statements"
import type { ExecArgs } from "@medusajs/framework/types"

/** `medusa exec ./bench/statements.ts <month>`: issues a month's statements and prints one JSON line with the seconds it took. */
export default async function issueStatements({ container, args }: ExecArgs): Promise<void> {
  const began = performance.now()
  const { result } = await issueStatementsWorkflow(container).run({
    input: { period: args[0] ?? "", now: new Date().toISOString(), actor: systemActor("bench") },
  })
  const statements = { seconds: (performance.now() - began) / 1000, issued: result.issued }
  process.stdout.write(`${JSON.stringify({ statements })}\n`)
}
