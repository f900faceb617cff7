import type { APIRoute } from "astro"
import { answerCartForm, shippingAction } from "../../../features/cart/cart-actions.server.ts"

export const POST: APIRoute = (context) => answerCartForm(context, shippingAction)
