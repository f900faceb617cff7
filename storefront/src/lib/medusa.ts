import { env } from "./env.ts"

type Details = { code?: string | undefined; retryAfterSeconds?: number | undefined }

export class BackendError extends Error {
  readonly status: number
  readonly type: string
  /** The API's stable name for what went wrong, where it has one. */
  readonly code: string | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(status: number, type: string, message: string, details: Details = {}) {
    super(message)
    this.status = status
    this.type = type
    this.code = details.code
    this.retryAfterSeconds = details.retryAfterSeconds
  }
}

type Options = {
  body?: unknown
  query?: Record<string, string | number | undefined> | undefined
  locale?: "vi" | "en"
}

const TIMEOUT_MS = 15_000

/**
 * One call to the backend's store API, as the shop's server makes it. Answers the parsed body; throws BackendError with
 * the API's own sentence for anything but 2xx, and with status 503 when the backend cannot be reached.
 */
export async function callStore<T>(
  method: "GET" | "POST" | "DELETE",
  path: string,
  options: Options = {},
): Promise<T> {
  const response = await reachBackend(path, options.query, {
    method,
    headers: {
      accept: "application/json",
      "content-type": "application/json",
      "x-publishable-api-key": env.PUBLISHABLE_KEY,
      ...(options.locale === "en" ? { "x-medusa-locale": "en-US" } : {}),
    },
    body: options.body === undefined ? undefined : JSON.stringify(options.body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  return parsed<T>(response)
}

/** The backend's response, whatever it says; throws BackendError with status 503 when there is none. */
export async function reachBackend(
  path: string,
  query: Options["query"] = {},
  init: RequestInit & { duplex?: "half" } = {},
): Promise<Response> {
  const url = new URL(path, env.BACKEND_URL)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) {
      url.searchParams.append(name, String(value))
    }
  }
  try {
    return await fetch(url, init)
  } catch (error) {
    throw new BackendError(503, "unreachable", error instanceof Error ? error.message : "unreachable")
  }
}

/** The body of a 2xx response; throws BackendError with the API's own sentence and code for any other. */
export async function parsed<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => ({}))) as T & {
    message?: string
    type?: string
    code?: string
  }
  if (!response.ok) {
    throw new BackendError(response.status, body.type ?? "unknown", body.message ?? response.statusText, {
      code: body.code,
      retryAfterSeconds: Number(response.headers.get("retry-after")) || undefined,
    })
  }
  return body
}

let region: Promise<string> | undefined

/** The id of the one region, Việt Nam; asked once, and again after a failure. */
export function regionId(): Promise<string> {
  region ??= callStore<{ regions: { id: string }[] }>("GET", "/store/regions", { query: { limit: 1 } })
    .then(({ regions }) => {
      if (!regions[0]) {
        throw new BackendError(503, "no_region", "The backend has no region.")
      }
      return regions[0].id
    })
    .catch((error: unknown) => {
      region = undefined
      throw error
    })
  return region
}
