import { ProducerApi } from "./portal.ts"
import { stack } from "./stack.ts"

type Goods = { products: { handle: string; variants: { inventory: { available_quantity: number } }[] }[] }

/** A producer at work, for what a test only needs to be done. */
export class DemoStall {
  constructor(private readonly api: ProducerApi) {}

  /** The first demo producer's. */
  static async open(): Promise<DemoStall> {
    return new DemoStall(await ProducerApi.signIn(stack.producers[0] as (typeof stack.producers)[number]))
  }

  /** Something that the stall can sell. */
  async handleOnSale(): Promise<string> {
    const { products } = await this.api.get<Goods>("/producer/products?status=published&limit=50")
    const found = products.find(({ variants }) => (variants[0]?.inventory.available_quantity ?? 0) > 0)
    return found?.handle ?? ""
  }

  /** Sends the newest order off and has it arrive; what the carrier collects is paid by that. Answers its id. */
  async deliverNewest(): Promise<string> {
    const { orders } = await this.api.get<{ orders: { id: string }[] }>("/producer/orders?limit=1")
    const id = orders[0]?.id ?? ""
    await this.deliver(id)
    return id
  }

  async deliver(id: string): Promise<void> {
    const path = `/producer/orders/${id}`
    const { answer } = await this.api.post<{ order: { fulfillments: { id: string }[] } }>(
      `${path}/fulfillments`,
    )
    const fulfillment_id = answer.order.fulfillments.at(-1)?.id
    await this.api.post(`${path}/shipments`, { fulfillment_id, tracking_number: "VN-MAU-1" })
    await this.api.post(`${path}/deliver`, { fulfillment_id })
  }
}
