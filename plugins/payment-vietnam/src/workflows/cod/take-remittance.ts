import { createHash } from "node:crypto"
import type { Actor } from "@cho-lang/marketplace/lib/actor"
import { recordAuditStep } from "@cho-lang/marketplace/workflows/audit/steps/record-audit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { type RemittanceOutcome, remittanceOutcome } from "../../lib/cod/cod-rules"
import { type RemittanceRow, readRemittance } from "../../lib/cod/remittance-file"
import { COD_MODULE } from "../../modules/cod"

type Input = { carrier: string; csv: string; actor: Actor }
type MatchedRow = RemittanceRow & { outcome: RemittanceOutcome }

const takeRemittanceStep = createStep(
  "take-cod-remittance",
  async ({ carrier, csv }: Input, { container }) => {
    const service = container.resolve(COD_MODULE)
    const content_hash = createHash("sha256").update(`${carrier}\n${csv}`).digest("hex")
    const [before] = await service.listCodRemittances({ content_hash }, { take: 1 })
    if (before) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This file was taken in already.", "file_taken")
    }
    const rows = readRemittance(csv)
    const matched = await matchRows(container, rows)
    const good = matched.filter(({ outcome }) => outcome === "matched").length
    const remittance = await service.createCodRemittances({
      carrier,
      content_hash,
      rows: matched as unknown as Record<string, unknown>,
      matched: good,
      mismatched: matched.length - good,
    })
    await settleRows(container, matched, remittance.id)
    return new StepResponse(remittance)
  },
)

async function matchRows(container: MedusaContainer, rows: RemittanceRow[]): Promise<MatchedRow[]> {
  const parcels = await container
    .resolve(COD_MODULE)
    .listCodCollections(
      { tracking_number: rows.map(({ tracking_number }) => tracking_number) },
      { take: null },
    )
  const parcelOf = new Map(
    parcels.map(({ tracking_number, status, amount, fee }) => [
      tracking_number,
      { status: status as string, amount: Number(amount), fee: Number(fee) },
    ]),
  )
  return rows.map((row) => {
    const parcel = parcelOf.get(row.tracking_number)
    const outcome = remittanceOutcome(parcel, row)
    if (parcel && outcome !== "double" && outcome !== "not_delivered") {
      // A second row for the same parcel in the same file is one too many.
      parcelOf.set(row.tracking_number, { ...parcel, status: "remitted" })
    }
    return { ...row, outcome }
  })
}

async function settleRows(
  container: MedusaContainer,
  rows: MatchedRow[],
  remittance_id: string,
): Promise<void> {
  const service = container.resolve(COD_MODULE)
  for (const { tracking_number, amount, outcome } of rows) {
    if (outcome === "matched" || outcome === "amount_differs" || outcome === "fee_differs") {
      await service.updateCodCollections({
        selector: { tracking_number, status: "collected" },
        data: {
          status: outcome === "matched" ? "remitted" : "mismatch",
          remitted_amount: amount,
          remittance_id,
        },
      })
    }
  }
}

/**
 * Takes in a carrier's list of what it collected and holds it against the parcels; every row keeps its outcome. Answers
 * the remittance. Errors: `invalid_data` for what is no such list, `not_allowed` code `file_taken` for one taken before.
 */
export const takeRemittanceWorkflow = createWorkflow("take-cod-remittance", (input: Input) => {
  const remittance = takeRemittanceStep(input)
  recordAuditStep(
    transform({ input, remittance }, ({ input, remittance }) => [
      {
        actor: input.actor,
        entity: "cod_remittance",
        entity_id: remittance.id,
        action: "take",
        after: {
          carrier: input.carrier,
          matched: remittance.matched,
          mismatched: remittance.mismatched,
        },
      },
    ]),
  )
  return new WorkflowResponse(remittance)
})
