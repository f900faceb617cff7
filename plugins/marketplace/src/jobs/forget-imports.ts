import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetImports } from "../workflows/import/resume-imports"

export default async function forgetImportsJob(container: MedusaContainer) {
  await forgetImports(container, new Date())
}

export const config = { name: "forget-imports", schedule: "10 19 * * *" }
