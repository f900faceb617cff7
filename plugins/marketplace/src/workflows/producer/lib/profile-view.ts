import type { InferTypeOf } from "@medusajs/framework/types"
import type { ProducerMemberRole } from "../../../lib/member-roles"
import type { Producer } from "../../../modules/producer/models/producer"

type ProducerRow = Omit<InferTypeOf<typeof Producer>, "members">

/** A stall as its members see it; where it is paid, only its owners. */
export function profileView(producer: ProducerRow, role: ProducerMemberRole) {
  const { id, handle, name, type, status, commune_code, street, phone, email } = producer
  const { short_text, about, logo_url, vacation_from, vacation_to } = producer
  const { assistance_requested_at, assistance_note } = producer
  const { bank_bin, bank_account_number, bank_account_name } = producer
  return {
    ...{ id, handle, name, type, status, commune_code, street, phone, email },
    ...{ short_text, about, logo_url, vacation_from, vacation_to },
    ...{ assistance_requested_at, assistance_note },
    ...(role === "owner"
      ? { bank_bin, bank_account_number, bank_account_name }
      : { bank_bin: null, bank_account_number: null, bank_account_name: null }),
  }
}
