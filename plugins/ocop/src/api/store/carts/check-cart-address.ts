import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { isObject, MedusaError } from "@medusajs/framework/utils"
import { type AddressInput, checkAddress } from "../../../lib/address"

const ADDRESSES = ["shipping_address", "billing_address"] as const

/** Refuses a cart's address that is not of today's communes and writes the good ones in one way. */
export function checkCartAddress(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  for (const body of [req.body, req.validatedBody]) {
    if (isObject(body)) {
      checkAddressesOf(body as Record<string, unknown>)
    }
  }
  next()
}

function checkAddressesOf(body: Record<string, unknown>): void {
  for (const key of ADDRESSES) {
    if (isObject(body[key])) {
      const { address, problem } = checkAddress(body[key] as AddressInput)
      if (problem) {
        throw new MedusaError(MedusaError.Types.INVALID_DATA, problem)
      }
      body[key] = address
    }
  }
}
