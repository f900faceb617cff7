import type { App } from "../helpers/app"
import type { Headers } from "./callers"
import type { Ask, MatrixRow } from "./matrix-row"

export type Answer = { status: number; data: unknown }

/** Asks a route, with the ids filled into its path; any status is an answer, but every refusal is in one form. */
export async function call(
  api: App["api"],
  { route }: MatrixRow,
  { path = {}, query, body }: Ask,
  headers: Headers,
): Promise<Answer> {
  const [method = "", template = ""] = route.split(" ")
  const url = template.replace(/:([a-z_]+)/g, (_all, name) => path[name] ?? "")
  const data = method === "POST" ? (body ?? {}) : undefined
  const answer = await api.request({ method, url, params: query, data, headers, validateStatus: () => true })
  if (answer.status >= 400 && !isRefusal(answer.data)) {
    throw new Error(told(`${route} is refused without {type, code, message}`, answer))
  }
  return answer
}

const isRefusal = (data: Record<string, unknown>): boolean =>
  ["type", "code", "message"].every((key) => typeof data?.[key] === "string")

export const told = (what: string, { status, data }: Answer): string =>
  `${what} → ${status} ${JSON.stringify(data)?.slice(0, 200)}`

export const codeOf = ({ data }: Answer): string | undefined => (data as { code?: string }).code

/** A body with one more key, whichever form it has. */
export function withKey(body: object | undefined, key: string, value: unknown): object {
  if (!(body instanceof FormData)) {
    return { ...body, [key]: value }
  }
  body.append(key, String(value))
  return body
}

/** Whether a request was refused for this key. */
export const namesKey = ({ data }: Answer, key: string) =>
  (data as { message: string }).message.includes(`Unrecognized fields: '${key}'`)
