import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { vi } from "vitest"
import { stackFile } from "./stack.ts"

/** Where a market without a mail server keeps what it sends: beside the file that says where it is. */
const folder = path.join(path.dirname(stackFile), "mail")

function linkTo(page: string, address: string): string | undefined {
  const mails = readdirSync(folder)
    .sort()
    .map((name): { to: string; text: string } => JSON.parse(readFileSync(path.join(folder, name), "utf8")))
  const link = new RegExp(`https?://\\S+/${page}\\?\\S+`)
  return mails
    .filter(({ to }) => to === address)
    .flatMap(({ text }) => link.exec(text)?.[0] ?? [])
    .at(-1)
}

/** The link to this page of the portal in the newest mail to an address, as soon as it has come. */
export const mailedLink = (address: string, page: string): Promise<string> =>
  vi.waitUntil(() => linkTo(page, address), { timeout: 15_000, interval: 250 })
