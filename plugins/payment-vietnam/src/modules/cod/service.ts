import { MedusaService } from "@medusajs/framework/utils"
import { CodCollection } from "./models/cod-collection"
import { CodRemittance } from "./models/cod-remittance"

export class CodModuleService extends MedusaService({ CodCollection, CodRemittance }) {}
