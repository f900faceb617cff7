import type { MedusaContainer } from "@medusajs/framework/types"
import type { Parcel } from "../../lib/cod/cod-order"
import { codFee } from "../../lib/cod/cod-rules"
import { paymentVietnamOptions } from "../../lib/options"
import { COD_MODULE } from "../../modules/cod"

/** Writes down what a carrier is to collect for each of an order's parcels that it has, and what became of it. */
export async function writeCollections(
  container: MedusaContainer,
  { order_id, producer_id }: { order_id: string; producer_id: string },
  parcels: Parcel[],
  amounts: Map<string, number>,
): Promise<void> {
  const service = container.resolve(COD_MODULE)
  const known = await service.listCodCollections({ order_id }, { take: null })
  const rowOf = new Map(known.map((row) => [row.fulfillment_id, row]))
  const { codFeeBp: feeBp, codFeeMin: feeMin } = paymentVietnamOptions(container)
  for (const { id, delivered, refused, tracking_number, carrier } of parcels) {
    const row = rowOf.get(id)
    const status = refused ? "refused" : delivered ? "collected" : "to_collect"
    const amount = amounts.get(id) ?? 0
    if (!row && amount === 0) {
      continue
    }
    if (!row) {
      const fee = codFee(amount, { feeBp, feeMin })
      await service.createCodCollections({
        fulfillment_id: id,
        order_id,
        producer_id,
        tracking_number,
        carrier,
        amount,
        fee,
        status,
      })
    } else if (row.status !== status && (row.status === "to_collect" || row.status === "collected")) {
      await service.updateCodCollections({ id: row.id, status })
    }
  }
}
