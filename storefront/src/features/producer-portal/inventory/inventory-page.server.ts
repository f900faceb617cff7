import type { FormContext } from "../form.server.ts"
import { type ListView, pageQuery, readList } from "../list.ts"
import {
  answerStock,
  findInventory,
  type InventoryItem,
  type InventoryList,
  listInventory,
  type StockChange,
  type StockOutcome,
} from "./inventory.server.ts"

export type InventoryView = StockOutcome & { list: InventoryList; view: ListView<"low"> }
export type HistoryView = StockOutcome & { item: InventoryItem; history: StockChange[] }

/** The storeroom: every kind with its number, each to be corrected on the spot. */
export async function inventoryPage(context: FormContext): Promise<InventoryView | Response> {
  const { url, locals } = context
  const view = readList(url, ["low"])
  const { q, state, page } = view
  const here = locals.paths.portal.to("stock", [], {
    q,
    state,
    page: page > 1 ? page : null,
    xong: "stock_saved",
  })
  const outcome = await answerStock(context, here)
  if (outcome instanceof Response) {
    return outcome
  }
  const list = await listInventory(context, { ...pageQuery(view), low_stock: state ? "true" : undefined })
  return { ...outcome, list, view }
}

/** One kind's stock, and what has been done to it. */
export async function inventoryHistory(context: FormContext): Promise<HistoryView | Response> {
  const variantId = context.params.variant ?? ""
  const here = context.locals.paths.portal.to("stock", [variantId], { xong: "stock_saved" })
  const outcome = await answerStock(context, here)
  if (outcome instanceof Response) {
    return outcome
  }
  const { inventory_item, history } = await findInventory(context, variantId)
  return { ...outcome, item: inventory_item, history }
}
