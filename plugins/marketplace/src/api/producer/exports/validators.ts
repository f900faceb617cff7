import { z } from "@medusajs/framework/zod"
import { IMPORT_KINDS, LANGUAGES } from "../../../lib/imports/columns"
import { TABLE_FORMATS } from "../../../lib/spreadsheet/write-table"

export const ProducerExport = z
  .object({
    kind: z.enum(IMPORT_KINDS).default("products"),
    format: z.enum(TABLE_FORMATS).default("xlsx"),
    /** Of the column names. */
    language: z.enum(LANGUAGES).default("vi"),
  })
  .strict()
export type ProducerExportParams = z.infer<typeof ProducerExport>
