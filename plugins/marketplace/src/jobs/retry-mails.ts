import type { MedusaContainer } from "@medusajs/framework/types"
import { retryMails } from "../workflows/message/retry-mails"

export default async function retryMailsJob(container: MedusaContainer) {
  await retryMails(container, new Date())
}

export const config = { name: "retry-mails", schedule: "* * * * *" }
