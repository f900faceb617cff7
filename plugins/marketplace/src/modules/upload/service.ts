import { MedusaService } from "@medusajs/framework/utils"
import { Upload } from "./models/upload"

export class UploadModuleService extends MedusaService({ Upload }) {}
