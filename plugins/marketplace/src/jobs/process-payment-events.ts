import type { MedusaContainer } from "@medusajs/framework/types"
import { processOpenEvents } from "../workflows/payment/process-event"

export default async function processPaymentEventsJob(container: MedusaContainer) {
  await processOpenEvents(container, new Date())
}

export const config = { name: "process-payment-events", schedule: "* * * * *" }
