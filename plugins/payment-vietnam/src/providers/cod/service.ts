import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  IPaymentProvider,
  RefundPaymentInput,
  UpdatePaymentInput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"

/** `maxAmount`: the most đồng that may be collected for one order at the door. */
type Options = { maxAmount?: number }
type Data = { data?: Record<string, unknown> }

const DEFAULT_MAX_AMOUNT = 20_000_000

/**
 * Cash on delivery: the order is agreed now and paid at the door, parcel by parcel. What was collected is captured when
 * a parcel has arrived. Money goes back by hand.
 */
export class CodPaymentService implements IPaymentProvider {
  static identifier = "cod"

  private readonly maxAmount: number

  constructor(_dependencies: unknown, { maxAmount = DEFAULT_MAX_AMOUNT }: Options = {}) {
    this.maxAmount = maxAmount
  }

  getIdentifier(): string {
    return CodPaymentService.identifier
  }

  async initiatePayment({ amount, currency_code }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (currency_code.toLowerCase() !== "vnd") {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "What is collected at the door is in đồng.")
    }
    return {
      id: `cod_${crypto.randomUUID()}`,
      status: PaymentSessionStatus.PENDING,
      data: { amount: Number(amount) },
    }
  }

  /** Each producer's order is authorised by itself, so the limit is one of an order, not of the cart. */
  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    if (Number(data?.amount) > this.maxAmount) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `At most ${this.maxAmount} đồng of one producer's order can be paid at the door. Choose another way to pay.`,
        "cod_limit",
      )
    }
    return { status: PaymentSessionStatus.AUTHORIZED, data: { ...data } }
  }

  async capturePayment({ data }: Data) {
    return { data: { ...data } }
  }

  async refundPayment({ data, amount }: RefundPaymentInput) {
    return { data: { ...data, refunded: Number(data?.refunded ?? 0) + Number(amount) } }
  }

  async cancelPayment({ data }: Data) {
    return { data: { ...data } }
  }

  async deletePayment({ data }: Data) {
    return { data: { ...data } }
  }

  async retrievePayment({ data }: Data) {
    return { data: { ...data } }
  }

  async getPaymentStatus(): Promise<GetPaymentStatusOutput> {
    return { status: PaymentSessionStatus.AUTHORIZED }
  }

  async updatePayment({ amount, data }: UpdatePaymentInput) {
    return { data: { ...data, amount: Number(amount) }, status: PaymentSessionStatus.PENDING }
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}
