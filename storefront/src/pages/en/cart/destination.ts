import type { APIRoute } from "astro"
import { answerCartForm, destinationAction } from "../../../features/cart/cart-actions.server.ts"

export const POST: APIRoute = (context) => answerCartForm(context, destinationAction)
