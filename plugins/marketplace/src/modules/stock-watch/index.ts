import { Module } from "@medusajs/framework/utils"
import { StockWatchModuleService } from "./service"

export const STOCK_WATCH_MODULE = "stock_watch"

export default Module(STOCK_WATCH_MODULE, { service: StockWatchModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    stock_watch: StockWatchModuleService
  }
}
