import { Module } from "@medusajs/framework/utils"
import { ChangeRequestModuleService } from "./service"

export const CHANGE_REQUEST_MODULE = "change_request"

export default Module(CHANGE_REQUEST_MODULE, { service: ChangeRequestModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    change_request: ChangeRequestModuleService
  }
}
