import type { APIRoute } from "astro"
import { addAction, answerCartForm } from "../../../features/cart/cart-actions.server.ts"

export const POST: APIRoute = (context) => answerCartForm(context, addAction)
