import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { TAXONOMY_MODULE } from "../../../modules/taxonomy"

/** `GET /store/product-groups`: the five groups in their order with their sets, `{product_groups}`. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const groups = await req.scope
    .resolve(TAXONOMY_MODULE)
    .listProductGroups({}, { relations: ["sets"], order: { rank: "ASC" }, take: null })
  const product_groups = groups.map(({ code, name, name_en, sets }) => ({
    code,
    name,
    name_en,
    sets: sets.map((set) => ({ code: set.code, name: set.name })),
  }))
  res.json({ product_groups })
}
