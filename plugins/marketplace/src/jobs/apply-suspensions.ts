import type { MedusaContainer } from "@medusajs/framework/types"
import { applyDueSuspensions } from "../workflows/suspension/apply-due-suspensions"

export default async function applySuspensionsJob(container: MedusaContainer) {
  await applyDueSuspensions(container, new Date())
}

export const config = { name: "apply-suspensions", schedule: "* * * * *" }
