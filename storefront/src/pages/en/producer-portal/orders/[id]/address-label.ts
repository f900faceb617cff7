import type { APIRoute } from "astro"
import { sendPaper } from "../../../../../features/producer-portal/orders/paper.server.ts"

export const GET: APIRoute = (context) => sendPaper(context, "address-label")
