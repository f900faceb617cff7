import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { Actor } from "../../lib/actor"
import { monthBounds } from "../../lib/statement/period"
import { type LedgerSum, statementOf } from "../../lib/statement/statement"
import { LEDGER_MODULE } from "../../modules/ledger"
import type { ProducerSum } from "../../modules/ledger/service"
import { STATEMENT_MODULE } from "../../modules/statement"
import { recordAuditStep } from "../audit/steps/record-audit"

type IssueInput = { period: string; now: string; actor: Actor }

const issueStatementsStep = createStep(
  "issue-statements",
  async ({ period, now }: IssueInput, { container }) => {
    const { from, to } = closedMonth(period, new Date(now))
    const ledger = container.resolve(LEDGER_MODULE)
    const statements = container.resolve(STATEMENT_MODULE)
    const [sums, opening, issued] = await Promise.all([
      ledger.sumByProducer(from, to),
      ledger.balancesAt(from, null),
      statements.listStatements({ period }, { select: ["producer_id"], take: null }),
    ])
    const done = new Set(issued.map(({ producer_id }) => producer_id))
    const byProducer = groupSums(sums)
    const producerIds = [...new Set([...byProducer.keys(), ...opening.keys()])].filter((id) => !done.has(id))
    const created = await statements.createStatements(
      producerIds.map((producer_id) => {
        const figures = statementOf(opening.get(producer_id) ?? 0, byProducer.get(producer_id) ?? [])
        return {
          producer_id,
          period,
          figures,
          closing_balance: figures.closing_balance,
          issued_at: new Date(now),
        }
      }),
    )
    const ids = created.map(({ id }) => id)
    return new StepResponse({ period, issued: ids.length, already_issued: done.size }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) {
      await container.resolve(STATEMENT_MODULE).deleteStatements(ids)
    }
  },
)

function closedMonth(period: string, now: Date): { from: Date; to: Date } {
  const bounds = monthBounds(period)
  if (!bounds) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `"${period}" is no month: write it as 2026-11.`,
      "not_a_month",
    )
  }
  if (bounds.to > now) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "This month is not over: its statements can be issued when it is.",
      "month_not_over",
    )
  }
  return bounds
}

function groupSums(sums: ProducerSum[]): Map<string, LedgerSum[]> {
  const groups = new Map<string, LedgerSum[]>()
  for (const { producer_id, ...sum } of sums) {
    groups.set(producer_id, [...(groups.get(producer_id) ?? []), sum])
  }
  return groups
}

/**
 * Issues the statements of a month that is over, one for each producer with movement or a balance; those issued before
 * stay as they are, so it may run again. Answers `{period, issued, already_issued}`. Errors: `invalid_data` for what
 * names no month, `not_allowed` for one that is not over.
 */
export const issueStatementsWorkflow = createWorkflow("issue-statements", (input: IssueInput) => {
  const result = issueStatementsStep(input)
  recordAuditStep(
    transform({ input, result }, ({ input, result }) => [
      {
        actor: input.actor,
        entity: "statement",
        entity_id: input.period,
        action: "issue",
        after: result,
      },
    ]),
  )
  return new WorkflowResponse(result)
})
