import { defineMiddleware } from "astro:middleware"
import { NOBODY, portalGate, portalRescue } from "./features/producer-portal/gate.server.ts"
import { localeOf, messagesFor } from "./i18n/index.ts"
import { BackendError } from "./lib/medusa.ts"
import { pathsFor } from "./paths.ts"

/** Gives every page its language, guards the portal, and turns what goes wrong into a page that says so. */
export const onRequest = defineMiddleware(async (context, next) => {
  const locale = localeOf(context.url.pathname)
  context.locals.locale = locale
  context.locals.t = messagesFor(locale)
  context.locals.paths = pathsFor(locale)
  context.locals.portal = NOBODY
  try {
    return (await portalGate(context)) ?? (await next())
  } catch (error) {
    const elsewhere = portalRescue(context, error)
    if (elsewhere) {
      return elsewhere
    }
    const isMissing = error instanceof BackendError && error.status === 404
    if (!isMissing) {
      console.error(error)
    }
    const page = await context.rewrite(isMissing ? "/404" : "/500")
    const isUnreachable = error instanceof BackendError && error.status === 503
    return isUnreachable ? new Response(page.body, { status: 503, headers: page.headers }) : page
  }
})
