import type { IncomingMessage } from "node:http"
import { targetOf } from "./request-target.ts"

const KB = 1024
const MB = 1024 * KB

/** Any form without files. */
export const LARGEST_FORM = 256 * KB
/**
 * Forms with files. The portal's stream on to the backend, whose own limits are a little tighter; a shopper's, with the
 * photos of broken goods, is read here.
 */
const UPLOADS: readonly (readonly [path: RegExp, bytes: number])[] = [
  [/^\/(kenh-nha-san-xuat\/ho-so\/giay-to|en\/producer-portal\/application\/documents)$/, 16 * MB],
  [/^\/(kenh-nha-san-xuat\/gian-hang\/logo|en\/producer-portal\/stall\/logo)$/, 16 * MB],
  [/^\/(kenh-nha-san-xuat\/san-pham|en\/producer-portal\/products)\/[\w-]+\/(anh|photos)$/, 152 * MB],
  [/^\/(kenh-nha-san-xuat\/nhap-xuat|en\/producer-portal\/import-export)$/, 6 * MB],
  [/^\/(don-hang\/[\w-]+\/tra-hang|en\/orders\/[\w-]+\/return)\/[\w-]+$/, 76 * MB],
]

export const largestBody = (pathname: string): number =>
  UPLOADS.find(([path]) => path.test(pathname.replace(/\/$/, "")))?.[1] ?? LARGEST_FORM

/**
 * Why a request's body is not read at all: it is longer than its page takes, or does not say how long it is. Node reads
 * no more than a request announces, so that what passes here is bounded.
 */
export function refusedBody(req: Pick<IncomingMessage, "headers" | "url">): 411 | 413 | null {
  const { headers } = req
  if (headers["transfer-encoding"] !== undefined) {
    return 411
  }
  return Number(headers["content-length"] ?? 0) > largestBody(targetOf(req).path) ? 413 : null
}
