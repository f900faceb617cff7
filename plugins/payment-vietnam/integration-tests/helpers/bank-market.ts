import { createHmac } from "node:crypto"
import { PRODUCER_MODULE } from "@cho-lang/marketplace/modules/producer"
import { type App, withBackend } from "../../../marketplace/integration-tests/helpers/app"
import {
  createMarket,
  type Market,
  offerPayments,
} from "../../../marketplace/integration-tests/helpers/market"
import { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import { ProducerClient } from "../../../marketplace/integration-tests/helpers/producer-client"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"

const SECRET = "the-secret-of-the-bank"
export const VIETQR = "pp_vietqr_vietqr"

export type Group = {
  id: string
  token: string
  orders: { id: string; total: number; producer: { id: string } }[]
}
type Notice = Record<string, unknown>

/** A market that takes transfers, whose bank tells of what has come. */
export class BankMarket {
  private constructor(
    private readonly api: App["api"],
    readonly market: Market,
    readonly operator: Operator,
    /** Of the first stall. */
    readonly owner: ProducerClient,
    /** One order of each of the first two stalls, to be paid by transfer. */
    readonly group: Group,
  ) {}

  static async open({ api, getContainer }: App): Promise<BankMarket> {
    const container = getContainer()
    const market = await createMarket(container)
    await offerPayments(container, market, ["pp_system_default", VIETQR])
    await container.resolve(PRODUCER_MODULE).updateProducers(
      market.stalls.map(({ id }, index) => ({
        id,
        bank_bin: "970416",
        bank_account_number: `25767885${index}`,
        bank_account_name: "NGUOI BAN MAU",
      })),
    )
    const operator = await Operator.signIn({ api, getContainer })
    const owner = await ProducerClient.signIn(
      { api, getContainer },
      market.stalls[0] ?? { id: "", handle: "" },
    )
    const shopper = new Shopper(api, market)
    const cartId = await shopper.readyCart(market.stalls.slice(0, 2))
    await shopper.choosePayment(cartId, VIETQR)
    const { data } = await shopper.complete(cartId)
    const opened = new BankMarket(api, market, operator, owner, data.order_group)
    await opened.payments()
    return opened
  }

  /** The order of the first stall. */
  get order() {
    return (
      this.group.orders.find(({ producer }) => producer.id === this.owner.producerId) ?? {
        id: "",
        total: 0,
        producer: { id: "" },
      }
    )
  }

  /** How the group is paid, as its shopper sees it. */
  async payments() {
    const { id, token } = this.group
    const { data } = await new Shopper(this.api, this.market).get(
      `/store/order-groups/${id}/payments?token=${token}`,
    )
    return data.payments
  }

  /** The bank says, signed, that money has come. */
  tell(notice: Notice, headers: Record<string, string> = {}) {
    const body = JSON.stringify(notice)
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = createHmac("sha256", SECRET).update(`${timestamp}.${body}`).digest("hex")
    return this.api.post("/hooks/bank-transfers", body, {
      headers: {
        "content-type": "application/json",
        "x-timestamp": timestamp,
        "x-signature": signature,
        ...headers,
      },
      validateStatus: () => true,
    })
  }
}

/** Runs a suite against a backend whose bank has a secret. */
export const withBank = (suite: (app: App) => void): void =>
  withBackend(suite, { BANK_WEBHOOK_SECRET: SECRET })
