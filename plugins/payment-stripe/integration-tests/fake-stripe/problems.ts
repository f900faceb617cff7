/** A refusal as Stripe writes it. */
export class StripeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly body: { type: string; message: string; code?: string; param?: string; payment_intent?: unknown },
  ) {
    super(body.message)
  }
}

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
