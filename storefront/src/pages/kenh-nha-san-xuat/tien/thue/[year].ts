import type { APIRoute } from "astro"
import { sendCertificate } from "../../../../features/producer-portal/money/money.server.ts"

export const GET: APIRoute = sendCertificate
