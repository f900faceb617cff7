import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentOutput,
  CapturePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  IPaymentProvider,
  RefundPaymentInput,
  RetrievePaymentInput,
  UpdatePaymentInput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"

/** What the market's own workflow says when a bank has confirmed a transfer; nothing that a shopper sends becomes this. */
export type ConfirmedTransfer = { transfer_id: string; amount: number; collected_by: "producer" | "psp" }

/**
 * Payment by bank transfer (VietQR, NAPAS 247). Nothing is charged here: the order waits (`pending_authorization`) until
 * the market hears of the transfer and says so in the context of the authorisation. Money goes back by hand.
 */
export class VietQrPaymentService implements IPaymentProvider {
  static identifier = "vietqr"

  getIdentifier(): string {
    return VietQrPaymentService.identifier
  }

  async initiatePayment({ amount, currency_code }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (currency_code.toLowerCase() !== "vnd") {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A VietQR transfer is made in đồng.")
    }
    return {
      id: `vietqr_${crypto.randomUUID()}`,
      status: PaymentSessionStatus.PENDING,
      data: { amount: Number(amount) },
    }
  }

  async authorizePayment({ data, context }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const confirmed = (context as { confirmed_transfer?: ConfirmedTransfer } | undefined)?.confirmed_transfer
    if (!confirmed || confirmed.amount < Number(data?.amount)) {
      return { status: PaymentSessionStatus.PENDING_AUTHORIZATION, data: { ...data } }
    }
    return {
      status: PaymentSessionStatus.AUTHORIZED,
      data: { ...data, transfer_id: confirmed.transfer_id, collected_by: confirmed.collected_by },
    }
  }

  async capturePayment({ data }: CapturePaymentInput) {
    return { data: { ...data } }
  }

  async refundPayment({ data, amount }: RefundPaymentInput) {
    return { data: { ...data, refunded: Number(data?.refunded ?? 0) + Number(amount) } }
  }

  async cancelPayment({ data }: { data?: Record<string, unknown> }): Promise<CancelPaymentOutput> {
    return { data: { ...data } }
  }

  async deletePayment({ data }: { data?: Record<string, unknown> }): Promise<DeletePaymentOutput> {
    return { data: { ...data } }
  }

  async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.PENDING_AUTHORIZATION }
  }

  async retrievePayment({ data }: RetrievePaymentInput) {
    return { data: { ...data } }
  }

  async updatePayment({ amount, data }: UpdatePaymentInput) {
    return { data: { ...data, amount: Number(amount) }, status: PaymentSessionStatus.PENDING }
  }

  /** Banks speak to `/hooks/bank-transfers`, not to Medusa's own webhook. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
