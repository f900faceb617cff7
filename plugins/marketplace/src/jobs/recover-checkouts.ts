import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { recoverCheckouts } from "../workflows/order-group/recover-checkouts"

export default async function recoverCheckoutsJob(container: MedusaContainer) {
  const undone = await recoverCheckouts(container, new Date())
  if (undone > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Took back ${undone} checkouts that were interrupted.`)
  }
}

export const config = { name: "recover-checkouts", schedule: "* * * * *" }
