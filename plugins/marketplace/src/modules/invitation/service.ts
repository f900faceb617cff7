import { MedusaService } from "@medusajs/framework/utils"
import { ProducerInvitation } from "./models/producer-invitation"

export class InvitationModuleService extends MedusaService({ ProducerInvitation }) {}
