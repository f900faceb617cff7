import { z } from "@medusajs/framework/zod"
import { IMPORT_KINDS } from "../../../lib/imports/columns"
import { fieldsParam } from "../../list-fields"
import { pageParams } from "../../page"

export const ProducerListImports = z
  .object({
    ...pageParams,
    ...fieldsParam,
    kind: z.enum(IMPORT_KINDS).optional(),
    order: z.enum(["created_at", "-created_at"]).default("-created_at"),
  })
  .strict()
export type ProducerListImportsParams = z.infer<typeof ProducerListImports>

export const ProducerReadImport = z
  .object({ rows: z.enum(["problems", "all", "none"]).default("problems") })
  .strict()
export type ProducerReadImportParams = z.infer<typeof ProducerReadImport>
