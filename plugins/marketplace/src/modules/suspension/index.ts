import { Module } from "@medusajs/framework/utils"
import { SuspensionModuleService } from "./service"

export const SUSPENSION_MODULE = "suspension"

export default Module(SUSPENSION_MODULE, { service: SuspensionModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    suspension: SuspensionModuleService
  }
}
