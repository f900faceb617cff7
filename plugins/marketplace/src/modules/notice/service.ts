import { MedusaService } from "@medusajs/framework/utils"
import { Notice } from "./models/notice"

export class NoticeModuleService extends MedusaService({ Notice }) {}
