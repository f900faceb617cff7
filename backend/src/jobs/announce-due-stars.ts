import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { announceDueStars } from "../lib/product-index/announce-due-stars"

export default async function announceDueStarsJob(container: MedusaContainer) {
  const services = { search: container.resolve(Modules.SEARCH), events: container.resolve(Modules.EVENT_BUS) }
  await announceDueStars(services, new Date())
}

export const config = { name: "announce-due-stars", schedule: "* * * * *" }
