import type { AstroCookies } from "astro"
import { isSecure } from "../../lib/connection.ts"

type Context = { cookies: AstroCookies; url: URL; request: Request }

const TOKEN_COOKIE = "cl_portal"
const STALL_COOKIE = "cl_stall"
const STALL_SECONDS = 180 * 24 * 60 * 60
const TOKEN_SHAPE = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** The signed-in person's token. Only this server ever sees it: the cookie is out of reach for scripts. */
export function readToken(cookies: AstroCookies): string | null {
  const token = cookies.get(TOKEN_COOKIE)?.value
  return token && TOKEN_SHAPE.test(token) ? token : null
}

/** Keeps a token as long as it says that it is valid. */
export function keepToken(context: Context, token: string): void {
  const { exp } = claimsIn(token)
  context.cookies.set(TOKEN_COOKIE, token, {
    ...options(context),
    ...(exp ? { expires: new Date(exp * 1000) } : {}),
  })
}

export function forgetSession({ cookies }: Context): void {
  cookies.delete(TOKEN_COOKIE, { path: "/" })
  forgetStall(cookies)
}

export function forgetStall(cookies: AstroCookies): void {
  cookies.delete(STALL_COOKIE, { path: "/" })
}

/** The producer somebody works for at present; whether it is still theirs is asked every time. */
export function readStall(cookies: AstroCookies): string | null {
  return cookies.get(STALL_COOKIE)?.value ?? null
}

export function keepStall(context: Context, producerId: string): void {
  context.cookies.set(STALL_COOKIE, producerId, { ...options(context), maxAge: STALL_SECONDS })
}

/** Whether more than half of a token's time is over, so that somebody who comes every day need not sign in again. */
export function isHalfSpent(token: string, now: Date): boolean {
  const { iat, exp } = claimsIn(token)
  return iat !== undefined && exp !== undefined && now.getTime() / 1000 > (iat + exp) / 2
}

/** What a token says about its time. Nothing is decided by it: the backend checks the signature. */
function claimsIn(token: string): { iat?: number; exp?: number } {
  try {
    return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())
  } catch {
    return {}
  }
}

const options = (context: Context) =>
  ({ path: "/", httpOnly: true, sameSite: "lax", secure: isSecure(context) }) as const
