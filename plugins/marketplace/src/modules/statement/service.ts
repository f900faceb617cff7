import { MedusaService } from "@medusajs/framework/utils"
import { Statement } from "./models/statement"

export class StatementModuleService extends MedusaService({ Statement }) {}
