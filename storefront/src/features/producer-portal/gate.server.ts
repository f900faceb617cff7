import type { APIContext } from "astro"
import { BackendError } from "../../lib/medusa.ts"
import { type PortalPage, portalPageOf } from "../../portal-paths.ts"
import { decide, isOpenToAnybody } from "./access.ts"
import { callAs } from "./api.server.ts"
import type { Me, Membership } from "./me.ts"
import type { ErrorKey } from "./problem.ts"
import {
  forgetSession,
  forgetStall,
  isHalfSpent,
  keepStall,
  keepToken,
  readStall,
  readToken,
} from "./session.server.ts"

/** What every page of the portal knows about who asks for it. */
export type PortalLocals = {
  page: PortalPage | null
  token: string | null
  me: Me | null
  /** The stall somebody works for at present. */
  membership: Membership | null
  unread: number
}

export const NOBODY: PortalLocals = { page: null, token: null, me: null, membership: null, unread: 0 }

/** Codes by which the API says that a stall is no longer what the page took it for. */
const STALE = new Set(["producer_suspended", "producer_closed", "no_producer", "choose_producer"])

/**
 * Stands before every page of the portal: who is not signed in signs in first, and everybody else lands where their
 * application or stall stands. Answers null to let the page go ahead, with `locals.portal` filled in.
 */
export async function portalGate(context: APIContext): Promise<Response | null> {
  const found = portalPageOf(context.url.pathname)
  if (!found?.page) {
    return null
  }
  const { page } = found
  const token = readToken(context.cookies)
  if (isOpenToAnybody(page)) {
    context.locals.portal = { ...NOBODY, page, token }
    return null
  }
  const me = token ? await askWhoIsThere(context, token) : null
  const lastStall = readStall(context.cookies)
  const verdict = decide(page, me, lastStall)
  if (verdict.kind === "go") {
    if (verdict.left) {
      forgetStall(context.cookies)
    }
    return verdict.to === "signIn"
      ? toSignIn(context, token !== null)
      : goTo(context, verdict.to, { loi: verdict.left ? "no_longer_member" : null })
  }
  const { membership } = verdict
  if (membership && membership.producer.id !== lastStall) {
    keepStall(context, membership.producer.id)
  }
  const fresh = token && (await renewed(context, token))
  const unread = context.request.method === "GET" ? await countUnread(context, fresh, membership) : 0
  context.locals.portal = { page, token: fresh, me, membership, unread }
  return null
}

/** Where to go when the API refuses what a page of the portal asked for, or null when that is a fault. */
export function portalRescue(context: APIContext, error: unknown): Response | null {
  const { page, token } = context.locals.portal
  if (!page || !(error instanceof BackendError)) {
    return null
  }
  if (error.status === 401 && token) {
    return toSignIn(context, true)
  }
  if (error.status === 403 && error.code === "role_not_allowed") {
    return goTo(context, "notAllowed")
  }
  return error.status === 403 && page !== "home" && STALE.has(error.code ?? "") ? goTo(context, "home") : null
}

async function askWhoIsThere(context: APIContext, token: string): Promise<Me | null> {
  try {
    return await callAs<Me>(context, { token }, "GET", "/producer/me")
  } catch (error) {
    if (error instanceof BackendError && error.status === 401) {
      return null
    }
    throw error
  }
}

/** A token whose time is half over is exchanged for a new one, in passing. */
async function renewed(context: APIContext, token: string): Promise<string> {
  if (context.request.method !== "GET" || !isHalfSpent(token, new Date())) {
    return token
  }
  const answer = await callAs<{ token: string }>(context, { token }, "POST", "/auth/token/refresh").catch(
    () => null,
  )
  if (!answer) {
    return token
  }
  keepToken(context, answer.token)
  return answer.token
}

async function countUnread(
  context: APIContext,
  token: string | null,
  membership: Membership | null,
): Promise<number> {
  const credentials = { token, producerId: membership?.producer.id ?? null }
  const answer = await callAs<{ count: number }>(context, credentials, "GET", "/producer/notices", {
    query: { unread: "true", limit: 1 },
  }).catch(() => ({ count: 0 }))
  return answer.count
}

function toSignIn(context: APIContext, hadSession: boolean): Response {
  forgetSession(context)
  const { pathname, search } = context.url
  const isPage = context.request.method === "GET" && context.locals.portal.page !== "home"
  const { portal } = context.locals.paths
  return context.redirect(
    portal.signIn({ next: isPage ? pathname + search : null, loi: hadSession ? "session_ended" : null }),
    303,
  )
}

function goTo(context: APIContext, page: PortalPage, query: { loi?: ErrorKey | null } = {}): Response {
  return context.redirect(context.locals.paths.portal.to(page, [], query), 303)
}
