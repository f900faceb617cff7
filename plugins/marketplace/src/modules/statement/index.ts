import { Module } from "@medusajs/framework/utils"
import { StatementModuleService } from "./service"

export const STATEMENT_MODULE = "statement"

export default Module(STATEMENT_MODULE, { service: StatementModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    statement: StatementModuleService
  }
}
