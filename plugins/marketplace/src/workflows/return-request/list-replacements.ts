import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { costsMore, unitWorth } from "../../lib/returns/exchange-worth"
import { type NativeOrderMoney, ORDER_MONEY_FIELDS, orderMoneyOf } from "../../lib/returns/order-money"
import { LISTING_MODULE } from "../../modules/listing"
import { findReplacements } from "./replacements"

/** A stall with more goods than that shows its newest. */
const MOST_PRODUCTS = 100

type Own = { order_id: string; producer_id: string }

/**
 * What a shopper could wish for in exchange for one unit of each line of an order: the same goods again first, then what
 * else its producer sells for as much or less, the dearest first. Money in đồng; sold-out goods are left out.
 */
export async function listReplacements(container: MedusaContainer, own: Own) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const listings = await container
    .resolve(LISTING_MODULE)
    .listListings(
      { producer_id: own.producer_id, status: "published" },
      { select: ["product_id"], take: MOST_PRODUCTS, order: { created_at: "DESC" } },
    )
  const [orders, variants] = await Promise.all([
    query.graph({ entity: "order", fields: ORDER_MONEY_FIELDS, filters: { id: own.order_id } }),
    query.graph({
      entity: "variant",
      fields: ["id"],
      filters: { product_id: listings.map(({ product_id }) => product_id) },
    }),
  ])
  const variant_ids = variants.data.map(({ id }) => id)
  const found = await findReplacements(container, { ...own, variant_ids })
  const free = found.filter(({ available }) => available === null || available > 0)
  const [order] = orders.data as unknown as NativeOrderMoney[]
  const { lines } = order ? orderMoneyOf(order) : { lines: [] }
  return lines.map(({ id, total, quantity, variant_id }) => {
    const price = unitWorth({ worth: total, quantity })
    const same = free.filter((one) => one.variant_id === variant_id).map((one) => ({ ...one, price }))
    const others = free
      .filter(
        (one) => one.variant_id !== variant_id && !costsMore({ worth: price, quantity: 1, price: one.price }),
      )
      .toSorted((a, b) => b.price - a.price)
    return {
      line_item_id: id,
      replacements: [...same, ...others].map(({ variant_id, title, price }) => ({
        variant_id,
        title,
        price,
      })),
    }
  })
}
