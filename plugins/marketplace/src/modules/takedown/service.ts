import { MedusaService } from "@medusajs/framework/utils"
import { Takedown } from "./models/takedown"

export class TakedownModuleService extends MedusaService({ Takedown }) {}
