import type { MiddlewareRoute } from "@medusajs/framework/http"
import { receiveFiles } from "../../../lib/uploads/receive-files"
import { choosingFields } from "../../list-fields"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import { ProducerExport } from "../exports/validators"
import { ProducerListImports, ProducerReadImport } from "./validators"

/** What a row of the list has. */
const FIELDS = [
  "id",
  "kind",
  "status",
  "filename",
  "summary",
  "total",
  "done",
  "ignored_columns",
  "created_at",
  "confirmed_at",
  "finished_at",
]

const LARGEST_FILE = 5 * 1024 * 1024

export const importMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/imports",
    methods: ["GET"],
    middlewares: [
      validatedQuery(ProducerListImports, { isList: true, defaults: [] }),
      choosingFields("imports", FIELDS),
    ],
  },
  {
    matcher: "/producer/imports",
    methods: ["POST"],
    middlewares: [
      receiveFiles({ field: "file", maxFiles: 1, maxBytesEach: LARGEST_FILE }),
      validatedBody(NoBody),
    ],
  },
  {
    matcher: "/producer/imports/:id",
    methods: ["GET"],
    middlewares: [validatedQuery(ProducerReadImport, { isList: false, defaults: [] })],
  },
  {
    matcher: "/producer/imports/:id/confirm",
    methods: ["POST"],
    middlewares: [validatedBody(NoBody)],
  },
  {
    matcher: "/producer/exports",
    methods: ["GET"],
    middlewares: [validatedQuery(ProducerExport, { isList: false, defaults: [] })],
  },
]
