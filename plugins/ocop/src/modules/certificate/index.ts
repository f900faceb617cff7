import { Module } from "@medusajs/framework/utils"
import { CertificateModuleService } from "./service"

export const CERTIFICATE_MODULE = "certificate"

export default Module(CERTIFICATE_MODULE, { service: CertificateModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    certificate: CertificateModuleService
  }
}
