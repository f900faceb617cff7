import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { postMissedPayments } from "../workflows/ledger/post-missed-payments"

export default async function postMissedPaymentsJob(container: MedusaContainer) {
  const posted = await postMissedPayments(container, new Date())
  if (posted > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Told the ledger of ${posted} payments that it had missed.`)
  }
}

export const config = { name: "post-missed-payments", schedule: "*/10 * * * *" }
