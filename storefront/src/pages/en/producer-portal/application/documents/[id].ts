import type { APIRoute } from "astro"
import {
  downloadDocument,
  removeDocument,
} from "../../../../../features/producer-portal/application/documents.server.ts"

export const GET: APIRoute = (context) => downloadDocument(context)
export const POST: APIRoute = (context) => removeDocument(context)
