import type { MedusaContainer } from "@medusajs/framework/types"
import { captureOpenShares } from "../workflows/payment/capture-open-shares"

export default async function captureOpenSharesJob(container: MedusaContainer) {
  await captureOpenShares(container, new Date())
}

export const config = { name: "capture-open-shares", schedule: "* * * * *" }
