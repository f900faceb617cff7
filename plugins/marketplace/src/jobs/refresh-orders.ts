import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refreshOrders } from "../workflows/producer-order/refresh-orders"

export default async function refreshOrdersJob(container: MedusaContainer) {
  const behind = await refreshOrders(container, new Date())
  if (behind > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`${behind} producers' orders had fallen behind their native orders.`)
  }
}

export const config = { name: "refresh-orders", schedule: "*/10 * * * *" }
