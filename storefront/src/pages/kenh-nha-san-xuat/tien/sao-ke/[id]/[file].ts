import type { APIRoute } from "astro"
import { sendStatement } from "../../../../../features/producer-portal/money/money.server.ts"

export const GET: APIRoute = sendStatement
