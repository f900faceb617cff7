import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isWholeAccount, touchesBank } from "../../../lib/bank-account"
import type { ProducerMemberRole } from "../../../lib/member-roles"
import { PRODUCER_MODULE } from "../../../modules/producer"
import type { ProfileChange } from "../update-profile"

type Input = { producer_id: string; role: ProducerMemberRole; change: ProfileChange }

/** Only an owner says where the stall is paid (`role_not_allowed`), and in full (`bank_incomplete`). */
export const checkProfileEditStep = createStep(
  "check-profile-edit",
  async ({ producer_id, role, change }: Input, { container }) => {
    if (!touchesBank(change)) {
      return new StepResponse(null)
    }
    if (role !== "owner") {
      throw new MedusaError(
        MedusaError.Types.FORBIDDEN,
        `A ${role} may not change the bank account.`,
        "role_not_allowed",
      )
    }
    const { bank_bin, bank_account_number, bank_account_name } = await container
      .resolve(PRODUCER_MODULE)
      .retrieveProducer(producer_id)
    if (!isWholeAccount({ bank_bin, bank_account_number, bank_account_name, ...change })) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "A bank account needs its bank, its number and its holder's name.",
        "bank_incomplete",
      )
    }
    return new StepResponse(null)
  },
)
