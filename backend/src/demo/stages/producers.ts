import { createHash } from "node:crypto"
import { PRODUCER_MODULE } from "@cho-lang/marketplace/modules/producer"
import { createProducersWorkflow, type ProducerInput } from "@cho-lang/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  deleteFulfillmentSetsWorkflow,
  deleteShippingOptionsWorkflow,
  deleteShippingProfileWorkflow,
  deleteStockLocationsWorkflow,
} from "@medusajs/medusa/core-flows"
import { shippingOptionsFor } from "../../shipping-rates"
import type { DemoProducer } from "../catalogue/types"
import { chunk } from "../chunk"
import type { ReportProgress } from "../progress"

const BATCH = 64

export interface StoredProducer {
  id: string
  stockLocationId: string
}

/** Creates the producers that are not there yet and answers all of them by handle. */
export async function loadProducers(
  container: MedusaContainer,
  producers: DemoProducer[],
  salesChannelId: string,
  report: ReportProgress,
): Promise<Map<string, StoredProducer>> {
  const existing = await findProducers(container, producers)
  const missing = producers.filter(({ handle }) => !existing.has(handle))
  let done = existing.size
  report("producers", done, producers.length)
  for (const batch of chunk(missing, BATCH)) {
    await sweepHalfMade(container, batch)
    await createProducersWorkflow(container).run({
      input: { sales_channel_id: salesChannelId, producers: batch.map(toInput) },
    })
    done += batch.length
    report("producers", done, producers.length)
  }
  const stored = missing.length > 0 ? await findProducers(container, producers) : existing
  await addMissingOwners(container, producers, stored)
  return stored
}

/** Members are written right after their producer: a kill in between leaves a producer that nobody can run. */
async function addMissingOwners(
  container: MedusaContainer,
  producers: DemoProducer[],
  stored: Map<string, StoredProducer>,
): Promise<void> {
  const service = container.resolve(PRODUCER_MODULE)
  const members = await service.listProducerMembers({}, { select: ["producer_id"], take: null })
  const staffed = new Set(members.map(({ producer_id }) => producer_id))
  const owners = producers
    .map((producer) => ({ ...ownerOf(producer), producer_id: stored.get(producer.handle)?.id ?? "" }))
    .filter(({ producer_id }) => !staffed.has(producer_id))
  await service.createProducerMembers(owners)
}

async function findProducers(container: MedusaContainer, producers: DemoProducer[]) {
  const rows = await container
    .resolve(PRODUCER_MODULE)
    .listProducers({ handle: producers.map(({ handle }) => handle) }, { take: producers.length })
  return new Map(
    rows.map((row): [string, StoredProducer] => [
      row.handle,
      { id: row.id, stockLocationId: row.stock_location_id ?? "" },
    ]),
  )
}

/**
 * The producer's row is what the workflow writes last. Killed before that, it leaves locations, profiles and
 * fulfilment sets of which the names are taken.
 */
async function sweepHalfMade(container: MedusaContainer, batch: DemoProducer[]): Promise<void> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const handles = batch.map(({ handle }) => handle)
  const [locations, sets, profiles] = await Promise.all([
    container.resolve(Modules.STOCK_LOCATION).listStockLocations({ name: batch.map(({ name }) => name) }),
    fulfillment.listFulfillmentSets({ name: handles }),
    fulfillment.listShippingProfiles({ name: handles }),
  ])
  const options = await fulfillment.listShippingOptions(
    { shipping_profile_id: idsOf(profiles) },
    { relations: ["type"] },
  )
  if (options.length > 0) {
    await deleteShippingOptionsWorkflow(container).run({ input: { ids: idsOf(options) } })
    await fulfillment.deleteShippingOptionTypes(options.map(({ type }) => type.id))
  }
  if (sets.length > 0) {
    await deleteFulfillmentSetsWorkflow(container).run({ input: { ids: idsOf(sets) } })
  }
  if (profiles.length > 0) {
    await deleteShippingProfileWorkflow(container).run({ input: { ids: idsOf(profiles) } })
  }
  if (locations.length > 0) {
    await deleteStockLocationsWorkflow(container).run({ input: { ids: idsOf(locations) } })
  }
}

const idsOf = (rows: { id: string }[]) => rows.map(({ id }) => id)

const ownerOf = ({ email }: DemoProducer) => ({ email, name: "Người bán mẫu", role: "owner" as const })

/** No bank has this number, so nobody can be paid by a code of this catalogue. */
const NO_BANK = "999999"

const accountOf = ({ handle }: DemoProducer) => ({
  bank_bin: NO_BANK,
  bank_account_number: `DEMO${createHash("sha256").update(handle).digest("hex").slice(0, 10).toUpperCase()}`,
  bank_account_name: "TAI KHOAN MAU",
})

function toInput(producer: DemoProducer): ProducerInput {
  return {
    handle: producer.handle,
    name: producer.name,
    type: producer.type,
    status: "approved",
    email: producer.email,
    commune_code: producer.communeCode,
    ...accountOf(producer),
    street: `Làng nghề ${producer.village}`,
    short_text: producer.shortText,
    vacation_from: producer.vacation?.from ?? null,
    vacation_to: producer.vacation?.to ?? null,
    is_demo: true,
    members: [ownerOf(producer)],
    address: {
      address_1: `Làng nghề ${producer.village}`,
      city: producer.communeName,
      province: "Thành phố Hà Nội",
      country_code: "vn",
    },
    shipping_options: shippingOptionsFor(producer.parcelGrams),
  }
}
