import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { StockRow } from "../../lib/inventory/stock"
import { readStock } from "../inventory/read-stock"
import { chunks } from "./load-goods"

const CHUNK = 500

/** The stall's own stock of these SKUs. */
export async function loadStock(
  container: MedusaContainer,
  { producer_id, skus }: { producer_id: string; skus: string[] },
): Promise<StockRow[]> {
  const products = container.resolve(Modules.PRODUCT)
  const rows: StockRow[] = []
  for (const sku of chunks([...new Set(skus.filter(Boolean))], CHUNK)) {
    const variants = await products.listProductVariants({ sku }, { select: ["id"], take: null })
    rows.push(...(await readStock(container, { producer_id, variant_ids: variants.map(({ id }) => id) })))
  }
  return rows
}
