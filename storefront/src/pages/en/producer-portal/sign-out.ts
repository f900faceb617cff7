import type { APIRoute } from "astro"
import { signOut } from "../../../features/producer-portal/sign-in/sign-out.server.ts"

export const POST: APIRoute = (context) => signOut(context)
