import { MedusaService } from "@medusajs/framework/utils"
import { ChangeRequest } from "./models/change-request"

export class ChangeRequestModuleService extends MedusaService({ ChangeRequest }) {}
