import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCER_ACCOUNT_MODULE } from "../modules/producer-account"

export default async function forgetExpiredSessionsJob(container: MedusaContainer) {
  await container.resolve(PRODUCER_ACCOUNT_MODULE).forgetExpiredSessions(new Date())
}

export const config = { name: "forget-expired-sessions", schedule: "17 * * * *" }
