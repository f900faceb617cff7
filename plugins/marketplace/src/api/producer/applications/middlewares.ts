import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { DOCUMENT_BYTES } from "../../../lib/document-file"
import { receiveFiles } from "../../../lib/uploads/receive-files"
import { NoBody } from "../../no-body"
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
    middlewares: [validateAndTransformQuery(ProducerListApplications, { isList: true, defaults: [] })],
  },
  {
    matcher: "/producer/applications",
    method: "POST",
    middlewares: [validateAndTransformBody(ProducerStartApplication)],
  },
  {
    matcher: "/producer/applications/:id",
    method: "POST",
    middlewares: [validateAndTransformBody(ProducerSaveApplication)],
  },
  {
    matcher: "/producer/applications/:id/submit",
    method: "POST",
    middlewares: [validateAndTransformBody(NoBody)],
  },
  {
    matcher: "/producer/applications/:id/documents",
    method: "POST",
    middlewares: [
      receiveFiles({ field: "file", maxFiles: 1, maxBytesEach: DOCUMENT_BYTES }),
      validateAndTransformBody(ProducerAddDocument),
    ],
  },
]
