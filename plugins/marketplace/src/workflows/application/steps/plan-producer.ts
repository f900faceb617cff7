import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { freeHandle, handleOf } from "../../../lib/handle"
import { likePattern } from "../../../lib/like-pattern"
import { marketplaceOptions } from "../../../lib/options"
import type { ApplicationRow } from "../../../modules/application/service"
import { PRODUCER_MODULE } from "../../../modules/producer"
import { PRODUCER_ACCOUNT_MODULE } from "../../../modules/producer-account"
import type { CreateProducersInput, ProducerInput } from "../../producer/types"

export type CommuneNames = { city: string; province: string }

type Input = { application: ApplicationRow; handle?: string; commune?: CommuneNames }

/**
 * The producer that an application becomes: owned by the applicant, under a handle that is free, with the market's
 * usual shipping options. Fails with `not_allowed` (`handle_taken`) for a handle that an operator chose and is in use.
 */
export const planProducerStep = createStep(
  "plan-producer",
  async ({ application, handle, commune }: Input, { container }) => {
    const input: CreateProducersInput = {
      sales_channel_id: await salesChannelId(container),
      producers: [
        {
          ...producerOf(application, commune),
          handle: await chooseHandle(container, application.name ?? "", handle),
          members: [await ownerOf(container, application)],
          shipping_options: marketplaceOptions(container).shippingOptions,
        },
      ],
    }
    return new StepResponse(input)
  },
)

function producerOf(
  application: ApplicationRow,
  commune: CommuneNames | undefined,
): Omit<ProducerInput, "handle" | "shipping_options"> {
  const { name, type, commune_code, street } = application
  if (!name || !type || !commune_code) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "This application is not complete.", "incomplete")
  }
  return {
    name,
    type,
    commune_code,
    street,
    status: "approved",
    tax_code: application.tax_code ?? application.citizen_id,
    phone: application.phone,
    email: application.email,
    bank_bin: application.bank_bin,
    bank_account_number: application.bank_account_number,
    bank_account_name: application.bank_account_name,
    short_text: application.short_text,
    is_demo: application.is_demo,
    address: {
      address_1: street ?? "",
      city: commune?.city ?? commune_code,
      province: commune?.province ?? "",
      country_code: "vn",
    },
  }
}

async function ownerOf(container: MedusaContainer, { account_id, email, contact_name }: ApplicationRow) {
  const account = await container.resolve(PRODUCER_ACCOUNT_MODULE).retrieveProducerAccount(account_id)
  return {
    account_id,
    email: account.email ?? email,
    name: account.name ?? contact_name,
    role: "owner" as const,
  }
}

async function salesChannelId(container: MedusaContainer): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  if (!store?.default_sales_channel_id) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The store has no default sales channel.")
  }
  return store.default_sales_channel_id
}

/**
 * Fulfilment sets carry the handle of their producer and are written before it: an approval that was killed half-way
 * leaves one behind, of which the name is taken for good.
 */
async function chooseHandle(container: MedusaContainer, name: string, chosen?: string): Promise<string> {
  const wanted = chosen ?? handleOf(name)
  const alike = { $like: likePattern(wanted) }
  const [producers, sets] = await Promise.all([
    container.resolve(PRODUCER_MODULE).listProducers({ handle: alike }, { select: ["handle"] }),
    container
      .resolve(Modules.FULFILLMENT)
      .listFulfillmentSets({ name: alike as never }, { select: ["name"] }),
  ])
  const taken = new Set([...producers.map(({ handle }) => handle), ...sets.map((set) => set.name)])
  if (chosen && taken.has(chosen)) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `The handle "${chosen}" is in use.`, "handle_taken")
  }
  return freeHandle(wanted, taken)
}
