import { createHash } from "node:crypto"
import type { Actor } from "@cho-lang/marketplace/lib/actor"
import { recordAuditStep } from "@cho-lang/marketplace/workflows/audit/steps/record-audit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { matchRows } from "../../lib/cod/match-rows"
import { readRemittance } from "../../lib/cod/remittance-file"
import { COD_MODULE } from "../../modules/cod"

type Input = { carrier: string; csv: string; actor: Actor }

const WAIT_SECONDS = 20

const takeRemittanceStep = createStep(
  "take-cod-remittance",
  async ({ carrier, csv }: Input, { container }) => {
    const remittance = await container
      .resolve(Modules.LOCKING)
      .execute("cod-remittances", () => take(container, carrier, csv), { timeout: WAIT_SECONDS })
    return new StepResponse(remittance)
  },
)

async function take(container: MedusaContainer, carrier: string, csv: string) {
  const service = container.resolve(COD_MODULE)
  const content_hash = createHash("sha256").update(`${carrier}\n${csv}`).digest("hex")
  const [before] = await service.listCodRemittances({ content_hash }, { take: 1 })
  if (before) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This file was taken in already.", "file_taken")
  }
  const rows = readRemittance(csv)
  const parcels = await service.listCodCollections(
    { tracking_number: rows.map(({ tracking_number }) => tracking_number) },
    { take: null, order: { created_at: "ASC" } },
  )
  const collected = parcels.map((parcel) => ({
    ...parcel,
    amount: Number(parcel.amount),
    fee: Number(parcel.fee),
  }))
  return service.takeRemittance({ carrier, content_hash, rows: matchRows(carrier, collected, rows) })
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
