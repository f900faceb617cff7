import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type ApplicationFilter, retrieveApplication } from "../retrieve-application"

/** The application that the filter names, with its documents; fails with `not_found`. */
export const loadApplicationStep = createStep(
  "load-producer-application",
  async (filter: ApplicationFilter, { container }) =>
    new StepResponse(await retrieveApplication(container, filter)),
)
