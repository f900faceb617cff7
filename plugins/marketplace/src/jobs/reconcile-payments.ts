import type { MedusaContainer } from "@medusajs/framework/types"
import { reconcilePayments } from "../workflows/payment/reconcile-payments"

export default async function reconcilePaymentsJob(container: MedusaContainer) {
  await reconcilePayments(container, new Date())
}

export const config = { name: "reconcile-payments", schedule: "7,37 * * * *" }
