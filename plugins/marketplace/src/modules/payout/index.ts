import { Module } from "@medusajs/framework/utils"
import { PayoutModuleService } from "./service"

export const PAYOUT_MODULE = "payout"

export default Module(PAYOUT_MODULE, { service: PayoutModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    payout: PayoutModuleService
  }
}
