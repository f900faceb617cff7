import { toE164 } from "@cho-lang/marketplace/lib/phone"
import { findCommune } from "./communes"

export type AddressInput = Record<string, unknown> & {
  country_code?: string | null
  province?: string | null
  city?: string | null
  phone?: string | null
  metadata?: Record<string, unknown> | null
}

export type AddressCheck = { address: AddressInput; problem: null } | { address: null; problem: string }

/**
 * Holds a Vietnamese address to today's two-level units: `metadata.commune_code` must be one of the 3,321 communes,
 * `province` and `city`, where given, must be its names (they are filled in), and the phone, where given, must be a
 * Vietnamese number (stored as E.164). Addresses of other countries pass as they are.
 */
export function checkAddress(address: AddressInput): AddressCheck {
  if ((address.country_code ?? "vn").toLowerCase() !== "vn") {
    return { address, problem: null }
  }
  const commune = findCommune(address.metadata?.commune_code)
  if (!commune) {
    return refuse("The address needs metadata.commune_code, the five-digit code of one of today's communes.")
  }
  if (address.city && !sameName(address.city, commune.name)) {
    return refuse(`The commune ${commune.code} is "${commune.name}", not "${address.city}".`)
  }
  if (address.province && !sameName(address.province, commune.province_name)) {
    return refuse(
      `The commune ${commune.code} lies in "${commune.province_name}", not "${address.province}".`,
    )
  }
  const phone = address.phone ? toE164(address.phone) : undefined
  if (phone === null) {
    return refuse("The phone number is not a Vietnamese one.")
  }
  return {
    address: {
      ...address,
      country_code: "vn",
      city: commune.name,
      province: commune.province_name,
      ...(phone ? { phone } : {}),
    },
    problem: null,
  }
}

const refuse = (problem: string): AddressCheck => ({ address: null, problem })

/** "Hà Nội", "TP Hà Nội" and "Thành phố Hà Nội" are one place; so are "Hoà" and "Hòa". */
function sameName(given: string, official: string): boolean {
  return plain(given) === plain(official)
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[.\s]+/g, " ")
    .trim()
    .replace(/^(thanh pho|tp|tinh|phuong|p|xa|dac khu) /, "")
}
