import { randomUUID } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import path from "node:path"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { mailOf } from "../../lib/mail/mail"

export type FileMailOptions = { dir: string }

/**
 * Keeps mails as files instead of sending them: one JSON file a mail, `{to, subject, text, html, template, data,
 * sent_at}`, whose names sort by time. A file appears whole or not at all, and only its owner may read it.
 */
export class FileMailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail-files"

  private readonly dir: string

  constructor(_container: unknown, options: FileMailOptions) {
    super()
    this.dir = path.resolve(options.dir)
  }

  static override validateOptions({ dir }: Record<string, unknown>): void {
    if (typeof dir !== "string" || !dir) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "mail-files needs the option dir.")
    }
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, template, data } = notification
    const sentAt = new Date().toISOString()
    const id = `${sentAt.replaceAll(":", "-")}-${randomUUID()}`
    const mail = { to, ...mailOf(notification.content), template, data: data ?? {}, sent_at: sentAt }
    const partial = path.join(this.dir, `.${id}.partial`)
    await mkdir(this.dir, { recursive: true })
    await writeFile(partial, `${JSON.stringify(mail, null, 2)}\n`, { mode: 0o600 })
    await rename(partial, path.join(this.dir, `${id}.json`))
    return { id }
  }
}
