import type {
  Logger,
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { mailOf } from "../../lib/mail/mail"

export type SmtpMailOptions = {
  /** `smtp://user:password@host:587`, or `smtps://` for a server that speaks TLS from the first byte. */
  url: string
  /** `Name <address>`, of an address that the server may send for. */
  from: string
}

const CONNECT_MS = 10_000
const SILENCE_MS = 30_000

/**
 * Sends mails over SMTP. What the server says goes no further than its codes: its sentences quote addresses, and
 * errors end up in logs.
 */
export class SmtpMailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail-smtp"

  private readonly logger: Logger
  private readonly transport: ReturnType<typeof transportOf>

  constructor(
    { logger }: { logger: Logger },
    private readonly options: SmtpMailOptions,
  ) {
    super()
    this.logger = logger
    this.transport = transportOf(options)
  }

  static override validateOptions({ url, from }: Record<string, unknown>): void {
    if (typeof url !== "string" || typeof from !== "string" || !url || !from) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "mail-smtp needs the options url and from.")
    }
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const mail = mailOf(notification.content)
    try {
      const { messageId } = await this.transport.sendMail({
        from: notification.from ?? this.options.from,
        to: notification.to,
        ...mail,
        // Answers of holiday programs would reach nobody.
        headers: { "Auto-Submitted": "auto-generated" },
      })
      return { id: messageId }
    } catch (error) {
      const reason = `The mail server did not take the mail (${codesOf(error)}).`
      this.logger.warn(reason)
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, reason)
    }
  }
}

function transportOf({ url }: SmtpMailOptions) {
  return createTransport({
    url,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
}

function codesOf(error: unknown): string {
  const { code = "no code", responseCode } = error as { code?: string; responseCode?: number }
  return [code, responseCode].filter(Boolean).join(", ")
}
