import type { APIContext } from "astro"
import { callAs } from "../api.server.ts"
import { forgetSession, readToken } from "../session.server.ts"

type Context = Pick<APIContext, "clientAddress" | "cookies" | "locals" | "redirect" | "request" | "url">

/** Ends the session here and at the backend. */
export async function signOut(context: Context): Promise<Response> {
  await endSession(context)
  return context.redirect(context.locals.paths.portal.signIn({ xong: "signed_out" }), 303)
}

/** What this browser held is worth nothing afterwards, also to whoever has copied it. */
export async function endSession(context: Context): Promise<void> {
  const token = readToken(context.cookies)
  forgetSession(context)
  if (token) {
    await callAs(context, { token }, "DELETE", "/producer/session").catch(() => null)
  }
}
