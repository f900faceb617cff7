import { reconcilePayments } from "@cho-lang/marketplace/workflows/payment/reconcile-payments"
import { AfterSale, type Placed } from "../../../marketplace/integration-tests/helpers/after-sale"
import {
  createMarket,
  offerPayments,
  type Stall,
} from "../../../marketplace/integration-tests/helpers/market"
import { Operator } from "../../../marketplace/integration-tests/helpers/operator"
import { ProducerClient } from "../../../marketplace/integration-tests/helpers/producer-client"
import { Shopper } from "../../../marketplace/integration-tests/helpers/shopper"
import { until } from "../../../marketplace/integration-tests/helpers/until"
import { CARD, payByCard, stripe } from "./card"

/** Two jars and their way: the share of the first stall's order. */
export const SHARE = 260_000
/** Enough for every try of the client, and of who asks again. */
export const EVERY_TRY = 9

export const later = (seconds: number) => new Date(Date.now() + seconds * 1000)

/** A market whose shopper pays by card, and what its Stripe knows. */
export class CardSale {
  private constructor(
    private readonly app: App,
    readonly operator: Operator,
    readonly owner: ProducerClient,
    readonly sale: AfterSale,
  ) {}

  static async open(app: App): Promise<CardSale> {
    const { api, getContainer } = app
    const market = await createMarket(getContainer())
    await offerPayments(getContainer(), market, ["pp_system_default", CARD])
    const operator = await Operator.signIn(app)
    const owner = await ProducerClient.signIn(app, market.stalls[0] as Stall)
    const shopper = new Shopper(api, market)
    const pay = (cartId: string) => payByCard(shopper, cartId)
    return new CardSale(app, operator, owner, new AfterSale(app, market, shopper, owner, pay))
  }

  /** The last intent. */
  intent = () => [...stripe.state.intents.values()].at(-1)

  /** What Stripe has given back of one order, each refund by itself. */
  atStripe = ({ id }: Pick<Placed, "id">) =>
    [...stripe.state.refunds.values()]
      .filter(({ metadata }) => metadata?.order_id === id)
      .map(({ amount }) => amount)

  /** Placed, taken and in the books. */
  paid = async (): Promise<Placed> => {
    const placed = await this.sale.place()
    for (const id of [placed.id, ...placed.others]) {
      await until(
        () => this.sale.balance(id),
        (sums) => Object.keys(sums).length > 0,
      )
    }
    return placed
  }

  /** Twice, and so long after that nothing is under way any more. */
  compare = async (seconds = 300): Promise<void> => {
    await reconcilePayments(this.app.getContainer(), later(seconds))
    await reconcilePayments(this.app.getContainer(), later(seconds))
  }
}
