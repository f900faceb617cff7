import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { vi } from "vitest"
import { MAIL_DIR } from "./app"

export type KeptMail = {
  to: string
  subject: string
  text: string
  html: string
  template: string
  data: Record<string, unknown>
  sent_at: string
}

/** Every mail that the backend under test sent so far, the oldest first. */
export function keptMails(): KeptMail[] {
  if (!existsSync(MAIL_DIR)) {
    return []
  }
  const files = readdirSync(MAIL_DIR).filter((name) => name.endsWith(".json"))
  return files.toSorted().map((name) => JSON.parse(readFileSync(path.join(MAIL_DIR, name), "utf8")))
}

/** The mails to one address. Mails follow events, so a reader waits for them. */
export class Mailbox {
  private readonly read = new Set<string>()

  private constructor(private readonly address: string) {}

  static of(address: string): Mailbox {
    return new Mailbox(address)
  }

  all(): KeptMail[] {
    return keptMails().filter(({ to }) => to === this.address)
  }

  /** The oldest mail of a template that was not taken before; waits until there is one. */
  async next(template: string): Promise<KeptMail> {
    const mail = await vi.waitFor(
      () => {
        const found = this.all().find((mail) => mail.template === template && !this.read.has(keyOf(mail)))
        if (!found) {
          throw new Error(`No mail "${template}" for ${this.address} yet.`)
        }
        return found
      },
      { timeout: 10_000, interval: 20 },
    )
    this.read.add(keyOf(mail))
    return mail
  }
}

/** The secret of a link in a mail, such as that of an invitation. */
export function tokenIn({ text }: KeptMail): string {
  return /[?&]token=([^\s&]+)/.exec(text)?.[1] ?? ""
}

const keyOf = (mail: KeptMail) => JSON.stringify(mail)
