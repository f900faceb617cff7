import { model } from "@medusajs/framework/utils"
import { IMPORT_KINDS, LANGUAGES } from "../../../lib/imports/columns"
import { GoodsImportRow } from "./goods-import-row"

export const IMPORT_STATUSES = ["checked", "running", "done"] as const

/** A spreadsheet that a member of a stall sent: what it would do, and once it was agreed to, how far that has come. */
export const GoodsImport = model
  .define("goods_import", {
    id: model.id({ prefix: "gimp" }).primaryKey(),
    producer_id: model.text(),
    /** Who sent it and is told when it is done. */
    account_id: model.text(),
    kind: model.enum([...IMPORT_KINDS]),
    status: model.enum([...IMPORT_STATUSES]).default("checked"),
    filename: model.text(),
    /** Of the column names, and so of the problems. */
    language: model.enum([...LANGUAGES]),
    /** The file's own name of each column that is read, `[{title, field | data_key}]`. */
    columns: model.json(),
    ignored_columns: model.json(),
    /** `{create, update, unchanged, problems}`, in rows. */
    summary: model.json(),
    /** Rows to write, and how many of them have been taken up. */
    total: model.number(),
    done: model.number().default(0),
    confirmed_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    rows: model.hasMany(() => GoodsImportRow, { mappedBy: "import" }),
  })
  .indexes([
    {
      name: "IDX_goods_import_running",
      on: ["producer_id"],
      unique: true,
      where: "status = 'running' AND deleted_at IS NULL",
    },
    { on: ["producer_id", "created_at"] },
    { on: ["status", "updated_at"] },
  ])
  .cascades({ delete: ["rows"] })
