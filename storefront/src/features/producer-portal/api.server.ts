import type { APIContext } from "astro"
import { personAddress } from "../../lib/connection.ts"
import { env } from "../../lib/env.ts"
import { parsed, reachBackend } from "../../lib/medusa.ts"

export type Method = "GET" | "POST" | "DELETE"
export type Query = Record<string, string | number | undefined>

type Person = Pick<APIContext, "clientAddress" | "request">
type SignedIn = Person & { locals: App.Locals }
type Options = { body?: unknown; query?: Query }
type RawOptions = {
  body?: BodyInit | null
  query?: Query
  headers?: Record<string, string>
  timeoutMs?: number
}

const TIMEOUT_MS = 20_000
/** A phone on a slow line needs long for ten photos. */
const UPLOAD_TIMEOUT_MS = 30 * 60_000

/**
 * One call to the backend's producer API for the signed-in person and the stall they work for. Answers the parsed
 * body; throws BackendError with the API's status, code and sentence, and with status 503 when there is no answer.
 */
export async function callProducer<T>(
  context: SignedIn,
  method: Method,
  path: string,
  { body, query }: Options = {},
): Promise<T> {
  const { token, membership } = context.locals.portal
  return callAs<T>(context, { token, producerId: membership?.producer.id ?? null }, method, path, {
    body,
    query,
  })
}

/**
 * The same with the response as it is, for what is too large to hold: files that stream in (`context.request.body`
 * with the browser's own content type) and papers that stream out.
 */
export async function producerResponse(
  context: SignedIn,
  method: Method,
  path: string,
  { body, query, headers = {}, timeoutMs = UPLOAD_TIMEOUT_MS }: RawOptions = {},
): Promise<Response> {
  const { token, membership } = context.locals.portal
  return reachBackend(path, query, {
    method,
    headers: { ...headersOf(context, { token, producerId: membership?.producer.id ?? null }), ...headers },
    body: body ?? null,
    duplex: "half",
    signal: AbortSignal.timeout(timeoutMs),
  })
}

/** Sends a browser's multipart form on to the API as it comes in, piece by piece, and answers what the API said. */
export async function forwardUpload<T>(context: SignedIn, path: string): Promise<T> {
  const { headers, body } = context.request
  const passed = ["content-type", "content-length"].flatMap((name) => {
    const value = headers.get(name)
    return value ? [[name, value] as const] : []
  })
  return parsed<T>(
    await producerResponse(context, "POST", path, { body, headers: Object.fromEntries(passed) }),
  )
}

export type Credentials = { token: string | null; producerId?: string | null }

/** A call with credentials that are not (yet) those of the page: signing in, signing out, a reset link. */
export async function callAs<T>(
  person: Person,
  credentials: Credentials,
  method: Method,
  path: string,
  { body, query }: Options = {},
): Promise<T> {
  const response = await reachBackend(path, query, {
    method,
    headers: { ...headersOf(person, credentials), "content-type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  return parsed<T>(response)
}

function headersOf(person: Person, { token, producerId }: Credentials): Record<string, string> {
  return {
    accept: "application/json",
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(producerId ? { "x-producer-id": producerId } : {}),
    ...(env.STOREFRONT_SECRET
      ? { "x-client-address": personAddress(person), "x-storefront-secret": env.STOREFRONT_SECRET }
      : {}),
  }
}
