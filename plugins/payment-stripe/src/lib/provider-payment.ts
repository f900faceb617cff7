import type {
  ProviderDispute,
  ProviderPayment,
  ProviderRefund,
} from "@cho-lang/marketplace/lib/payment/payment-rail"
import type Stripe from "stripe"
import { DROPPED_REFUND } from "./shared-intent"

type Facts = { intent: Stripe.PaymentIntent; refunds: Stripe.Refund[]; disputes: Stripe.Dispute[] }

const STATUS_OF: Partial<Record<Stripe.PaymentIntent.Status, ProviderPayment["status"]>> = {
  requires_capture: "held",
  succeeded: "taken",
  canceled: "gone",
}

/**
 * What Stripe knows of an intent in the market's words. What was given back of a share that was cancelled in the moment
 * of the capture is left out, with it the share: for Medusa that payment was never taken.
 */
export function providerPaymentOf({ intent, refunds, disputes }: Facts): ProviderPayment {
  return {
    reference: intent.id,
    session_id: intent.metadata.session_id ?? null,
    status: STATUS_OF[intent.status] ?? "open",
    refunds: refunds.filter(({ metadata }) => !metadata?.refund_id?.startsWith(DROPPED_REFUND)).map(refundOf),
    disputes: disputes.map(disputeOf),
  }
}

function refundOf({ id, amount, metadata, status }: Stripe.Refund): ProviderRefund {
  return {
    id,
    amount,
    order_id: metadata?.order_id ?? null,
    refund_id: metadata?.refund_id ?? null,
    is_failed: status === "failed" || status === "canceled",
  }
}

function disputeOf({
  id,
  amount,
  reason,
  status,
  created,
  evidence_details,
}: Stripe.Dispute): ProviderDispute {
  const { due_by } = evidence_details
  return {
    id,
    amount,
    reason,
    state: disputeStateOf(status),
    opened_at: new Date(created * 1000),
    due_at: due_by ? new Date(due_by * 1000) : null,
  }
}

/** Inquiries and disputes that a network prevented move no money. */
function disputeStateOf(status: string): ProviderDispute["state"] {
  if (status === "won" || status === "lost") {
    return status
  }
  return status === "prevented" || status.startsWith("warning") ? "warning" : "open"
}
