import type { APIRoute } from "astro"
import { sendExport } from "../../../../features/producer-portal/transfer/export.server.ts"

export const GET: APIRoute = sendExport
