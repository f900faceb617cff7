import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { APPLICATION_MODULE } from "../../../modules/application"
import type { ApplicationRow } from "../../../modules/application/service"

export type ApplicationFields = Omit<
  ApplicationRow,
  "id" | "account_id" | "documents" | "created_at" | "updated_at" | "deleted_at"
>
export type ApplicationChange = { id: string } & Partial<ApplicationFields>

/** Changes fields of an application and answers their old values, which come back when a later step fails. */
export const updateApplicationStep = createStep(
  "update-producer-application",
  async ({ id, ...change }: ApplicationChange, { container }) => {
    const service = container.resolve(APPLICATION_MODULE)
    const found = await service.retrieveProducerApplication(id)
    const before = Object.fromEntries(
      Object.keys(change).map((field) => [field, found[field as keyof ApplicationFields]]),
    ) as Partial<ApplicationFields>
    await service.updateProducerApplications({ id, ...change })
    return new StepResponse(before, { id, ...before })
  },
  async (before, { container }) => {
    if (before) {
      await container.resolve(APPLICATION_MODULE).updateProducerApplications(before)
    }
  },
)
