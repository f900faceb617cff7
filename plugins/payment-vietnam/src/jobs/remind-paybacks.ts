import type { MedusaContainer } from "@medusajs/framework/types"
import { remindPaybacks } from "../workflows/bank-transfer/remind-paybacks"

export default async function remindPaybacksJob(container: MedusaContainer) {
  await remindPaybacks(container, new Date())
}

/** At eight in the morning in Vietnam. */
export const config = { name: "remind-paybacks", schedule: "0 1 * * *" }
