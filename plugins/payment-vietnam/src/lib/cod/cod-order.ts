import { ORDER_FACTS_FIELDS, orderFactsOf } from "@cho-lang/marketplace/lib/order-facts"
import type { ParcelFacts } from "@cho-lang/marketplace/lib/order-state"
import { WHOLE_LINE_FIELDS, type WholeLine, wholeLineTotal } from "@cho-lang/marketplace/lib/whole-line-total"

/** What is read of an order whose parcels are paid at the door. */
export const COD_ORDER_FIELDS = [
  ...ORDER_FACTS_FIELDS,
  ...WHOLE_LINE_FIELDS,
  "fulfillments.created_at",
  "fulfillments.labels.tracking_number",
]

type Label = { tracking_number?: string | null }
type NativeOrder = Parameters<typeof orderFactsOf>[0]
type Line = NonNullable<NativeOrder["items"]>[number] & WholeLine
type Parcelled = Omit<NonNullable<NativeOrder["fulfillments"]>[number], "shipped_at"> & {
  created_at: string
  shipped_at?: string | null
  labels?: Label[]
}
export type CodOrder = Omit<NativeOrder, "items" | "fulfillments"> & {
  items?: Line[] | null
  fulfillments?: Parcelled[] | null
}

/** What was sold in each line of the order, in đồng, without those lines that were given in exchange. */
export const linesOf = (order: CodOrder, given: Set<string>) =>
  (order.items ?? [])
    .filter(({ id }) => !given.has(id))
    .map((line) => ({ id: line.id, total: wholeLineTotal(line), quantity: Number(line.quantity) }))

export type Parcel = ParcelFacts & {
  tracking_number: string | null
  carrier: string | null
  shipped_at: string | null
  refused_at: string | null
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null)

/** The parcels in the order in which they were packed, which is the order in which their labels were printed. */
export function parcelsOf(order: CodOrder): Parcel[] {
  const facts = new Map(orderFactsOf(order, true).parcels.map((parcel) => [parcel.id, parcel]))
  return (order.fulfillments ?? [])
    .toSorted((a, b) => new Date(a.created_at).getTime() - new Date(b.created_at).getTime())
    .flatMap(({ id, labels, metadata, shipped_at = null }) => {
      const parcel = facts.get(id)
      const [carrier = null, refused_at = null] = [metadata?.carrier, metadata?.refused_at].map(textOf)
      const tracking_number = labels?.[0]?.tracking_number ?? null
      return parcel && !parcel.cancelled
        ? [{ ...parcel, tracking_number, carrier, shipped_at, refused_at }]
        : []
    })
}
