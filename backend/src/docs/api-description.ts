import { type ApiDescription, describeApi } from "@cho-lang/marketplace/lib/openapi/describe-api"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { apiFoldersOf, readOperations } from "./read-operations"

const INFO = {
  title: "Chợ Làng",
  version: "1",
  description:
    "The market's own API, beside Medusa's (https://docs.medusajs.com/api). Lists take limit and offset and answer {<noun>s, count, limit, offset}; amounts are whole đồng, weights grams, lengths millimetres, moments ISO 8601.",
}

let description: ApiDescription | null = null

/** What the API of this market is, read once from the routes and their checks. */
export function apiDescription(container: MedusaContainer): ApiDescription {
  if (!description) {
    const { plugins = [] } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
    const names = plugins.map((plugin) => (typeof plugin === "string" ? plugin : plugin.resolve))
    description = describeApi(INFO, readOperations(apiFoldersOf(names)))
  }
  return description
}
