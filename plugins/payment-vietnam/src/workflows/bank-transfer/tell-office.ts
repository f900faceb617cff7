import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** A line in the feed of Medusa Admin; the same key is told once. */
export async function tellOffice(
  container: MedusaContainer,
  key: string,
  data: { title: string; description: string },
): Promise<void> {
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: "office",
    channel: "feed",
    template: "admin-ui",
    data,
    idempotency_key: key,
  })
}
