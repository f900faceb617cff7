import Stripe from "stripe"
import type { FakeDispute } from "./disputes.ts"

/** Everything one Stripe account knows. */
export class FakeState {
  readonly intents = new Map<string, Stripe.PaymentIntent>()
  readonly refunds = new Map<string, Stripe.Refund>()
  readonly disputes = new Map<string, FakeDispute>()
  readonly accounts = new Map<string, { id: string; object: "account" }>()
  readonly transfers = new Map<string, Stripe.Transfer>()
  readonly events: Stripe.Event[] = []
  private sequence = 0

  /** Ids go on where they were. */
  forget(): void {
    for (const kept of [this.intents, this.refunds, this.disputes, this.accounts, this.transfers]) {
      kept.clear()
    }
    this.events.length = 0
  }

  id(prefix: string): string {
    this.sequence += 1
    return `${prefix}_${String(this.sequence).padStart(24, "0")}`
  }

  /** Writes down that something happened to an object; who listens is told by the server. */
  happened(type: Stripe.Event["type"], object: object): void {
    this.events.push({
      id: this.id("evt"),
      object: "event",
      api_version: Stripe.API_VERSION,
      created: now(),
      livemode: false,
      pending_webhooks: 1,
      request: { id: this.id("req"), idempotency_key: null },
      type,
      data: { object: structuredClone(object) },
    } as Stripe.Event)
  }
}

export const now = () => Math.floor(Date.now() / 1000)

export function listOf<T>(data: T[], url: string) {
  return { object: "list" as const, data, has_more: false, url }
}
