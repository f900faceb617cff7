import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ProductWorkflowEvents } from "@medusajs/framework/utils"
import { syncSearchTitlesWorkflow } from "../workflows/listing/sync-search-titles"

type Changed = { id: string } | { id: string }[]

/** A product that is renamed in the admin is found under its new name in its producer's list too. */
export default async function keepSearchTitles({ event, container }: SubscriberArgs<Changed>) {
  const product_ids = [event.data].flat().map(({ id }) => id)
  await syncSearchTitlesWorkflow(container).run({ input: { product_ids } })
}

export const config: SubscriberConfig = {
  event: ProductWorkflowEvents.UPDATED,
  context: { subscriberId: "keep-search-titles" },
}
