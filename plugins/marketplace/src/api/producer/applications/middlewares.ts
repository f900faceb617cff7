import type { MiddlewareRoute } from "@medusajs/framework/http"
import { DOCUMENT_BYTES } from "../../../lib/document-file"
import { receiveFiles } from "../../../lib/uploads/receive-files"
import { choosingFields } from "../../list-fields"
import { NoBody } from "../../no-body"
import { validatedBody, validatedQuery } from "../../validated"
import {
  ProducerAddDocument,
  ProducerListApplications,
  ProducerSaveApplication,
  ProducerStartApplication,
} from "./validators"

/** What a row of the list has. */
const FIELDS = [
  "id",
  "account_id",
  "status",
  "step",
  "type",
  "name",
  "tax_code",
  "citizen_id",
  "registration_number",
  "commune_code",
  "street",
  "contact_name",
  "phone",
  "email",
  "bank_bin",
  "bank_account_number",
  "bank_account_name",
  "short_text",
  "terms_accepted_at",
  "terms_version",
  "review_note",
  "submitted_at",
  "decided_at",
  "decided_by",
  "producer_id",
  "is_demo",
  "created_at",
  "updated_at",
  "documents",
  "missing",
]

export const producerApplicationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/applications",
    method: "GET",
    middlewares: [
      validatedQuery(ProducerListApplications, { isList: true, defaults: [] }),
      choosingFields("applications", FIELDS),
    ],
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
