import { callProducer } from "../api.server.ts"
import type { FormContext } from "../form.server.ts"
import type { Problem } from "../problem.ts"
import { readWhole } from "../products/numbers.ts"
import type { Stock } from "../products/product.ts"
import { answerAction, Refusal } from "../stall/action.server.ts"

type Context = Pick<FormContext, "clientAddress" | "locals" | "request">

/** One kind of a product in the storeroom. */
export type InventoryItem = Stock & {
  variant_id: string
  product_id: string
  product_title: string
  variant_title: string
  sku: string | null
  thumbnail: string | null
}

export type InventoryList = { inventory_items: InventoryItem[]; count: number; limit: number; offset: number }

export type StockChange = {
  id: string
  actor_type: "producer" | "operator" | "system"
  action: string
  before: Partial<Stock> | null
  after: Partial<Stock> | null
  created_at: string
}

const at = (id: string): string => `/producer/inventory/${encodeURIComponent(id)}`

export function listInventory(
  context: Context,
  query: Record<string, string | number | undefined>,
): Promise<InventoryList> {
  return callProducer<InventoryList>(context, "GET", "/producer/inventory", { query })
}

/** One kind's stock with what has been done to it, the latest first. */
export function findInventory(
  context: Context,
  variantId: string,
): Promise<{ inventory_item: InventoryItem; history: StockChange[] }> {
  return callProducer(context, "GET", at(variantId))
}

/** What a stock form was about when it was refused: shown again beside its own line. */
export type StockOutcome = { problem: Problem | null; variantId: string | null; typed: string }

/** Takes the number of one line of a stock form, and goes on to `next`. */
export async function answerStock(context: FormContext, next: string): Promise<StockOutcome | Response> {
  const outcome = await answerAction(context, {
    save: async (form) => {
      const stocked_quantity = readWhole(String(form.get("stocked_quantity") ?? ""))
      if (stocked_quantity === null) {
        throw new Refusal("stock_invalid")
      }
      await callProducer(context, "POST", at(String(form.get("variant_id"))), { body: { stocked_quantity } })
      return next
    },
  })
  if (outcome instanceof Response) {
    return outcome
  }
  const { problem, form } = outcome
  const text = (name: string) => form?.get(name)?.toString() ?? ""
  return { problem, variantId: text("variant_id") || null, typed: text("stocked_quantity") }
}
