import { Module } from "@medusajs/framework/utils"
import { TakedownModuleService } from "./service"

export const TAKEDOWN_MODULE = "takedown"

export default Module(TAKEDOWN_MODULE, { service: TakedownModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    takedown: TakedownModuleService
  }
}
