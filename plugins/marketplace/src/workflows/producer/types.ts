import type { ProducerStatus, ProducerType } from "../../modules/producer/models/producer"
import type { ProducerMemberRole } from "../../modules/producer/models/producer-member"

export type ShippingOptionRule = {
  attribute: string
  operator: "eq" | "ne" | "in" | "nin" | "gt" | "gte" | "lt" | "lte"
  value: string | string[]
}

/** A flat price in đồng, tax included. Rules narrow to whom the option is offered (e.g. `zone`). */
export type ShippingOptionInput = {
  name: string
  type_code: string
  type_label: string
  type_description: string
  amount: number
  rules?: ShippingOptionRule[]
}

export type ProducerInput = {
  handle: string
  name: string
  type: ProducerType
  status?: ProducerStatus
  tax_code?: string | null
  phone?: string | null
  email?: string | null
  commune_code: string
  street?: string | null
  bank_bin?: string | null
  bank_account_number?: string | null
  bank_account_name?: string | null
  logo_url?: string | null
  short_text?: string | null
  vacation_from?: Date | null
  vacation_to?: Date | null
  is_demo?: boolean
  /** `account_id` where the person signs in already. */
  members?: {
    account_id?: string
    email: string | null
    name?: string | null
    role: ProducerMemberRole
  }[]
  /** Where parcels leave; names as people write them. */
  address: { address_1: string; city: string; province: string; country_code: string }
  shipping_options: ShippingOptionInput[]
}

export type CreateProducersInput = {
  /** The sales channel in which the producers' stock may be sold. */
  sales_channel_id: string
  producers: ProducerInput[]
}
