import { model } from "@medusajs/framework/utils"
import { ROW_ACTIONS } from "../../../lib/imports/planned-row"
import { GoodsImport } from "./goods-import"

/** One row of an import's file. */
export const GoodsImportRow = model
  .define("goods_import_row", {
    id: model.id({ prefix: "gimprow" }).primaryKey(),
    /** As a spreadsheet program counts it. */
    row: model.number(),
    sku: model.text(),
    /** Rows of one group are written together. */
    group: model.text(),
    action: model.enum([...ROW_ACTIONS]),
    values: model.json(),
    problems: model.json(),
    done_at: model.dateTime().nullable(),
    import: model.belongsTo(() => GoodsImport, { mappedBy: "rows" }),
  })
  .indexes([{ on: ["import_id", "row"] }, { on: ["import_id", "group"] }])
