import { Module } from "@medusajs/framework/utils"
import { ProducerAccountModuleService } from "./service"

export const PRODUCER_ACCOUNT_MODULE = "producer_account"

export default Module(PRODUCER_ACCOUNT_MODULE, { service: ProducerAccountModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    producer_account: ProducerAccountModuleService
  }
}
