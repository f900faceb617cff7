import { Module } from "@medusajs/framework/utils"
import { WithholdingModuleService } from "./service"

export const WITHHOLDING_MODULE = "withholding"

export default Module(WITHHOLDING_MODULE, { service: WithholdingModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    withholding: WithholdingModuleService
  }
}
