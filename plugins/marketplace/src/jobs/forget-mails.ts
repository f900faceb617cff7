import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetMails } from "../workflows/message/forget-mails"

export default async function forgetMailsJob(container: MedusaContainer) {
  await forgetMails(container, new Date())
}

export const config = { name: "forget-mails", schedule: "20 20 * * *" }
