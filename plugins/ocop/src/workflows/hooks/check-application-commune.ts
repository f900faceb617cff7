import {
  approveApplicationWorkflow,
  saveApplicationWorkflow,
  submitApplicationWorkflow,
} from "@cho-lang/marketplace/workflows"
import { MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { findCommune } from "../../lib/communes"

/** A producer sits in one of today's communes: checked when it is written, and once more when it is handed in. */
saveApplicationWorkflow.hooks.validate(async ({ change }) => checkCommune(change.commune_code))
submitApplicationWorkflow.hooks.validate(async ({ application }) => checkCommune(application.commune_code))

/** Parcels leave from an address that people read, not from a code. */
approveApplicationWorkflow.hooks.setCommune(async ({ application }) => {
  const commune = findCommune(application.commune_code)
  return new StepResponse(commune ? { city: commune.name, province: commune.province_name } : undefined)
})

function checkCommune(code: string | null | undefined): void {
  if (code && !findCommune(code)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${code} is not the code of one of today's communes.`,
      "commune_unknown",
    )
  }
}
