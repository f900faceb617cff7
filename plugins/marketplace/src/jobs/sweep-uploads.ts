import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepPhotos } from "../workflows/return-request/sweep-photos"
import { sweepUploads } from "../workflows/upload/sweep-uploads"

export default async function sweepUploadsJob(container: MedusaContainer) {
  await sweepUploads(container, new Date())
  await sweepPhotos(container, new Date())
}

export const config = { name: "sweep-uploads", schedule: "40 19 * * *" }
