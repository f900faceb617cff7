import type { PlannedRow } from "../../lib/imports/planned-row"
import { setStockWorkflow } from "../inventory/set-stock"
import { loadStock } from "./load-stock"
import type { Attempt, Writer } from "./write-group"

/** Writes counts together; where one of them is refused, one by one, so that the others are written. */
export async function writeStock(writer: Writer, rows: PlannedRow[], attempt: Attempt): Promise<void> {
  const { container, producer_id, actor } = writer
  const stock = await loadStock(container, { producer_id, skus: rows.map(({ sku }) => sku) })
  const idOf = new Map(stock.map(({ sku, variant_id }) => [sku, variant_id]))
  const set = (some: PlannedRow[]) => () =>
    setStockWorkflow(container).run({
      input: {
        producer_id,
        actor,
        items: some.map(({ sku, values }) => ({
          variant_id: idOf.get(sku) ?? "",
          stocked_quantity: values.stocked_quantity ?? 0,
        })),
      },
    })
  if (rows.length === 0 || (await attempt([], set(rows)))) {
    return
  }
  for (const row of rows) {
    await attempt([row], set([row]))
  }
}
