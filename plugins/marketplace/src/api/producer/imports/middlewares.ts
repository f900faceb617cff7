import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { receiveFiles } from "../../../lib/uploads/receive-files"
import { NoBody } from "../../no-body"
import { ProducerExport } from "../exports/validators"
import { ProducerListImports, ProducerReadImport } from "./validators"

const LARGEST_FILE = 5 * 1024 * 1024

export const importMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/imports",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ProducerListImports, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/imports",
    methods: ["POST"],
    middlewares: [
      receiveFiles({ field: "file", maxFiles: 1, maxBytesEach: LARGEST_FILE }),
      validateAndTransformBody(NoBody),
    ],
  },
  {
    matcher: "/producer/imports/:id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ProducerReadImport, { isList: false, defaults: [] })],
  },
  {
    matcher: "/producer/imports/:id/confirm",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  {
    matcher: "/producer/exports",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ProducerExport, { isList: false, defaults: [] })],
  },
]
