import { postPaymentWorkflow } from "@cho-lang/marketplace/workflows"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { withholdMovements } from "../withholding/withhold-movements"

/** Of what households are paid here the house withholds tax; the ledger writes it down with the sale. */
postPaymentWorkflow.hooks.withhold(
  async (input, { container }) => new StepResponse(await withholdMovements(container, input)),
)
