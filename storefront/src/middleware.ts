import { defineMiddleware } from "astro:middleware"
import { localeOf, messagesFor } from "./i18n/index.ts"
import { BackendError } from "./lib/medusa.ts"
import { pathsFor } from "./paths.ts"

/** Gives every page its language, and turns what goes wrong into a page that says so. */
export const onRequest = defineMiddleware(async (context, next) => {
  const locale = localeOf(context.url.pathname)
  context.locals.locale = locale
  context.locals.t = messagesFor(locale)
  context.locals.paths = pathsFor(locale)
  try {
    return await next()
  } catch (error) {
    const isMissing = error instanceof BackendError && error.status === 404
    if (!isMissing) {
      console.error(error)
    }
    context.locals.failure = error instanceof BackendError && error.status === 503 ? 503 : 500
    return context.rewrite(isMissing ? "/404" : "/500")
  }
})
