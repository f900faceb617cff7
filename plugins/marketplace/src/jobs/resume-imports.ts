import type { MedusaContainer } from "@medusajs/framework/types"
import { resumeImports } from "../workflows/import/resume-imports"

export default async function resumeImportsJob(container: MedusaContainer) {
  await resumeImports(container, new Date())
}

export const config = { name: "resume-imports", schedule: "* * * * *" }
