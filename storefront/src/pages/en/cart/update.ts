import type { APIRoute } from "astro"
import { answerCartForm, updateAction } from "../../../features/cart/cart-actions.server.ts"

export const POST: APIRoute = (context) => answerCartForm(context, updateAction)
