import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from "node:http"

/** A response that goes into memory, so that a page can be compressed and kept before it is sent. */
export class CapturedResponse extends ServerResponse {
  private readonly chunks: Buffer[] = []
  readonly whole: Promise<{ status: number; headers: Record<string, string | string[]>; body: Buffer }>
  private resolveWhole: () => void = () => undefined

  constructor(req: IncomingMessage) {
    super(req)
    this.whole = new Promise((resolve) => {
      this.resolveWhole = () =>
        resolve({
          status: this.statusCode,
          headers: plainHeaders(this.getHeaders()),
          body: Buffer.concat(this.chunks),
        })
    })
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status
    const headers = rest.at(-1)
    if (headers && typeof headers === "object") {
      for (const [name, value] of Object.entries(headers as OutgoingHttpHeaders)) {
        if (value !== undefined) {
          this.setHeader(name, value)
        }
      }
    }
    return this
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.collect(chunk)
    callLast(rest)
    return true
  }

  override end(...args: unknown[]): this {
    const [chunk] = args
    if (typeof chunk !== "function") {
      this.collect(chunk)
    }
    this.resolveWhole()
    callLast(args)
    return this
  }

  private collect(chunk: unknown): void {
    if (typeof chunk === "string" || chunk instanceof Uint8Array) {
      this.chunks.push(Buffer.from(chunk as string))
    }
  }
}

function callLast(args: unknown[]): void {
  const last = args.at(-1)
  if (typeof last === "function") {
    last()
  }
}

function plainHeaders(headers: OutgoingHttpHeaders): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value : String(value)]],
    ),
  )
}
