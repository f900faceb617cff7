import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type Heard = { name: string; data: Record<string, unknown> }

/** Listens from now on; what was said under these names comes into the list. */
export function hear(container: MedusaContainer, names: string[]): Heard[] {
  const heard: Heard[] = []
  for (const name of names) {
    container
      .resolve(Modules.EVENT_BUS)
      .subscribe(name, async ({ data }) => void heard.push({ name, data: data as Heard["data"] }))
  }
  return heard
}
