import { MedusaService } from "@medusajs/framework/utils"
import { Certificate } from "./models/certificate"

export class CertificateModuleService extends MedusaService({ Certificate }) {}
