import type { MiddlewareRoute } from "@medusajs/framework/http"
import { DOCUMENT_BYTES } from "../../../lib/document-file"
import { receiveFiles } from "../../../lib/uploads/receive-files"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import {
  ProducerAddDocument,
  ProducerListApplications,
  ProducerSaveApplication,
  ProducerStartApplication,
} from "./validators"

export const producerApplicationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/applications",
    method: "GET",
    middlewares: [validatedQuery(ProducerListApplications, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/applications",
    method: "POST",
    middlewares: [validatedBody(ProducerStartApplication)],
  },
  {
    matcher: "/producer/applications/:id",
    method: "POST",
    middlewares: [validatedBody(ProducerSaveApplication)],
  },
  {
    matcher: "/producer/applications/:id/submit",
    method: "POST",
    middlewares: [validatedBody(NoBody)],
  },
  {
    matcher: "/producer/applications/:id/documents",
    method: "POST",
    middlewares: [
      receiveFiles({ field: "file", maxFiles: 1, maxBytesEach: DOCUMENT_BYTES }),
      validatedBody(ProducerAddDocument),
    ],
  },
]
