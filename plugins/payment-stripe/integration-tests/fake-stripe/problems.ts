/** A refusal as Stripe writes it. */
export class StripeRefusal extends Error {
  readonly status: number
  readonly body: Refusal

  constructor(status: number, body: Refusal) {
    super(body.message)
    this.status = status
    this.body = body
  }
}

type Refusal = { type: string; message: string; code?: string; param?: string; payment_intent?: unknown }

export const invalid = (
  message: string,
  code?: string,
  extra: { param?: string; payment_intent?: unknown } = {},
) => new StripeRefusal(400, { type: "invalid_request_error", message, code, ...extra })

export const missing = (kind: string, id: string) =>
  new StripeRefusal(404, {
    type: "invalid_request_error",
    code: "resource_missing",
    message: `No such ${kind}: '${id}'`,
    param: "id",
  })
