import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import qs from "qs"
import Stripe from "stripe"
import { Faults } from "./faults.ts"
import type { Form } from "./params.ts"
import { StripeRefusal } from "./problems.ts"
import { route } from "./routes.ts"
import { FakeState } from "./state.ts"

export const API_KEY = "sk_test_fake"
export const WEBHOOK_SECRET = "whsec_of_the_fake_stripe"

type Reply = { status: number; body: object }
type Call = { method: string; path: string; form: Form; key?: string }

/** A Stripe that remembers: one account over HTTP, on a port of its own, with faults on demand. */
export class FakeStripe {
  readonly state = new FakeState()
  readonly faults = new Faults()
  /** Every request that was heard, in order. */
  readonly calls: Call[] = []
  private readonly replies = new Map<string, { request: string; reply: Reply }>()
  private readonly server: Server

  private constructor() {
    this.server = createServer((request, response) => {
      this.answer(request, response).catch(() => response.destroy())
    })
  }

  /** Listens at once, so that a configuration which is read next can name it. */
  static start(port = 0): FakeStripe {
    const fake = new FakeStripe()
    fake.server.listen(port)
    return fake
  }

  get url(): string {
    const address = this.server.address()
    return `http://localhost:${typeof address === "object" && address ? address.port : 0}`
  }

  /** How often an intent was really captured, whatever was asked. */
  captures(intent: string): number {
    return this.state.events.filter(
      ({ type, data }) =>
        type === "payment_intent.succeeded" && (data.object as { id: string }).id === intent,
    ).length
  }

  /** Starts afresh, as the database under test does between two tests. */
  forget(): void {
    this.faults.clear()
    this.state.forget()
  }

  /** A day passes: Stripe keeps idempotency keys no longer. */
  forgetKeys(): void {
    this.replies.clear()
  }

  /** A notice as Stripe sends it; `at` in unix seconds. */
  notice(event: Stripe.Event, at = Math.floor(Date.now() / 1000), secret = WEBHOOK_SECRET) {
    const payload = JSON.stringify(event)
    const signature = Stripe.webhooks.generateTestHeaderString({
      payload,
      secret,
      timestamp: at,
    })
    return { payload, headers: { "content-type": "application/json", "stripe-signature": signature } }
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? "", this.url)
    const method = request.method ?? "GET"
    const form = qs.parse(search ? search.slice(1) : await bodyOf(request)) as Form
    const key = request.headers["idempotency-key"]?.toString()
    this.calls.push({ method, path: pathname, form, key })
    const fault = this.faults.take(method, pathname)
    if (fault?.kind === "wait") {
      await fault.until
    }
    const reply =
      fault?.kind === "refuse"
        ? refusal(fault.status)
        : this.reply(request, { method, path: pathname, form, key })
    if (fault?.kind === "break") {
      response.destroy()
      return
    }
    response.writeHead(reply.status, { "content-type": "application/json", "request-id": "req_fake" })
    response.end(JSON.stringify(reply.body))
  }

  /** The same key is answered the same way; with another request it is refused. Refusals of form are not kept. */
  private reply(request: IncomingMessage, call: Call): Reply {
    if (request.headers.authorization !== `Bearer ${API_KEY}`) {
      return {
        status: 401,
        body: { error: { type: "invalid_request_error", message: "Invalid API Key provided" } },
      }
    }
    // A browser speaks the account's version, which it does not name.
    if ((request.headers["stripe-version"] ?? Stripe.API_VERSION) !== Stripe.API_VERSION) {
      return {
        status: 400,
        body: { error: { type: "invalid_request_error", message: "Another API version" } },
      }
    }
    const key = call.method === "POST" ? call.key : undefined
    const asked = JSON.stringify([call.path, call.form])
    const kept = key ? this.replies.get(key) : undefined
    if (kept && kept.request !== asked) {
      const message =
        "Keys for idempotent requests can only be used with the same parameters they were first used with."
      return { status: 400, body: { error: { type: "idempotency_error", message } } }
    }
    const reply = kept?.reply ?? this.perform(call)
    if (key && reply.status !== 400) {
      this.replies.set(key, { request: asked, reply })
    }
    return reply
  }

  private perform({ method, path, form }: Call): Reply {
    try {
      return { status: 200, body: structuredClone(route(this.state, method, path, form)) }
    } catch (error) {
      if (error instanceof StripeRefusal) {
        return { status: error.status, body: structuredClone({ error: error.body }) }
      }
      throw error
    }
  }
}

const refusal = (status: number): Reply => ({
  status,
  body: { error: { type: "api_error", message: "Something went wrong on Stripe's end." } },
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) {
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}
