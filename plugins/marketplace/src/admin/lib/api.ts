import { type Refusal, refusalWords } from "./refusals"

/** What the API refused, in the operators' words. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly status: number,
  ) {
    super(message)
  }
}

const UNREACHABLE = "Không nối được với máy chủ, thử lại sau ít phút."

type Query = Record<string, string | number | undefined>

/** One call to the admin API with the operator's session. Answers the parsed body, throws ApiError for anything but 2xx. */
export async function api<T>(
  path: string,
  { query = {}, body }: { query?: Query; body?: unknown } = {},
): Promise<T> {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, String(value)]],
    ),
  )
  const response = await fetch(`/admin/${path}${search.size > 0 ? `?${search}` : ""}`, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers: { accept: "application/json", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(UNREACHABLE, 0)
  })
  const answer = (await response.json().catch(() => ({}))) as T & Omit<Refusal, "status">
  if (!response.ok) {
    throw new ApiError(refusalWords({ ...answer, status: response.status }), response.status)
  }
  return answer
}
