import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepUploads } from "../workflows/upload/sweep-uploads"

export default async function sweepUploadsJob(container: MedusaContainer) {
  await sweepUploads(container, new Date())
}

export const config = { name: "sweep-uploads", schedule: "40 19 * * *" }
