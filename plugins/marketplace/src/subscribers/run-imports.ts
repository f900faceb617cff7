import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ImportEvents } from "../lib/events"
import { runImport } from "../workflows/import/run-import"

/** A confirmed import is written after its person has been answered. */
export default async function runImports({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await runImport(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: ImportEvents.CONFIRMED,
  context: { subscriberId: "run-imports" },
}
