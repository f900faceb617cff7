import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { VietnamVatService } from "./service"

export default ModuleProvider(Modules.TAX, { services: [VietnamVatService] })
