import { env } from "../../lib/env.ts"
import { callStore, parsed, reachBackend } from "../../lib/medusa.ts"
import type { ReturnReason, ReturnState } from "./return-form.ts"
import type { TimelineEntry } from "./timeline.ts"

/** A shopper's request to give goods back; money in đồng. */
export type ReturnRequest = {
  id: string
  order_id: string
  order_display_id: number | null
  status: ReturnState
  wish: "refund" | "exchange"
  /** Other goods were given for what came back. */
  is_exchanged: boolean
  reason: ReturnReason
  note: string | null
  created_at: string
  refund_due_at: string
  late: boolean
  refund_amount: number | null
  items: {
    line_item_id: string
    title: string
    quantity: number
    received_quantity: number | null
    worth: number
    /** What is wished for each unit; `price` of one, `difference` for all that was asked back. */
    replacement: { variant_id: string; title: string; price: number; difference: number } | null
  }[]
  photos: { id: string; url: string; width: number; height: number }[]
  steps: { state: ReturnState; at: string; actor_type: string; note: string | null }[]
}

export type AfterSale = { timeline: TimelineEntry[]; returns: ReturnRequest[] }

/** Which order of which group, for whoever holds the group's token. */
export type Held = { groupId: string; orderId: string; token: string }

const UPLOAD_TIMEOUT_MS = 5 * 60_000

const pathOf = ({ groupId, orderId }: Held, ...rest: string[]) =>
  ["/store/order-groups", groupId, "orders", orderId, ...rest.map(encodeURIComponent)].join("/")

export async function loadAfterSale(held: Held): Promise<AfterSale> {
  const query = { token: held.token }
  const [{ timeline }, { return_requests }] = await Promise.all([
    callStore<{ timeline: TimelineEntry[] }>("GET", pathOf(held, "timeline"), { query }),
    callStore<{ return_requests: ReturnRequest[] }>("GET", pathOf(held, "return-requests"), { query }),
  ])
  return { timeline, returns: return_requests }
}

/** What could be given for one unit of each line of an order; `price` in đồng. */
export type Exchangeable = {
  line_item_id: string
  replacements: { variant_id: string; title: string; price: number }[]
}

export async function loadReplacements(held: Held): Promise<Exchangeable[]> {
  const { lines } = await callStore<{ lines: Exchangeable[] }>("GET", pathOf(held, "replacements"), {
    query: { token: held.token },
  })
  return lines
}

export async function cancelOrder(held: Held, reason: string): Promise<void> {
  await callStore("POST", pathOf(held, "cancel"), { query: { token: held.token }, body: { reason } })
}

export async function withdrawReturn(held: Held, id: string): Promise<void> {
  await callStore("POST", pathOf(held, "return-requests", id, "withdraw"), {
    query: { token: held.token },
    body: {},
  })
}

export type Asked = {
  items: { line_item_id: string; quantity: number; replacement_variant_id?: string }[]
  reason: ReturnReason
  note: string | null
}

/** Sends the photos, if there are any, and then the request that names them. */
export async function askReturn(held: Held, asked: Asked, photos: File[]): Promise<void> {
  const photo_ids = photos.length > 0 ? await sendPhotos(held, photos) : []
  await callStore("POST", pathOf(held, "return-requests"), {
    query: { token: held.token },
    body: { ...asked, photo_ids },
  })
}

async function sendPhotos({ groupId, token }: Held, photos: File[]): Promise<string[]> {
  const body = new FormData()
  for (const photo of photos) {
    body.append("files", photo, photo.name)
  }
  const response = await reachBackend(
    `/store/order-groups/${encodeURIComponent(groupId)}/photos`,
    { token },
    {
      method: "POST",
      headers: { "x-publishable-api-key": env.PUBLISHABLE_KEY },
      body,
      signal: AbortSignal.timeout(UPLOAD_TIMEOUT_MS),
    },
  )
  const { photos: kept } = await parsed<{ photos: { id: string }[] }>(response)
  return kept.map(({ id }) => id)
}
