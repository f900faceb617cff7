import { existsSync } from "node:fs"
import sparticuz from "@sparticuz/chromium"
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { stack } from "./stack.ts"

export const PHONE = { width: 360, height: 780 }
export const DESK = { width: 1440, height: 900 }

const DEBIAN = "/usr/bin/chromium"
/** Made for one page at a time (with them, closing a window closes the browser), or more trusting than a shopper's. */
const LEFT_OUT = [
  "--single-process",
  "--no-zygote",
  "--disable-web-security",
  "--disable-site-isolation-trials",
  "--allow-running-insecure-content",
]

// Drawn through OpenGL, which no page asks for, a journey takes four times as long.
sparticuz.setGraphicsMode = false

/** The Chromium that comes with the project, or Debian's where that does not run. */
export async function launchBrowser(): Promise<Browser> {
  const own = await sparticuz.executablePath().catch(() => undefined)
  const executablePath = own && existsSync(own) ? own : DEBIAN
  return chromium.launch({
    executablePath,
    args: own ? sparticuz.args.filter((arg) => !LEFT_OUT.includes(arg)) : ["--no-sandbox"],
    headless: true,
  })
}

export type Visit = { page: Page; problems: string[]; close: () => Promise<void> }

/** A shopper's window; whatever the browser complains about is noted in `problems`. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: stack.storefront,
    viewport: PHONE,
    locale: "vi-VN",
    ...options,
  })
  const page = await context.newPage()
  const problems: string[] = []
  page.on("pageerror", (error) => problems.push(error.message))
  page.on("console", (message) => {
    if (message.type() === "error") {
      problems.push(message.text())
    }
  })
  return { page, problems, close: () => context.close() }
}

/** A window's further tab, which fetches documents and nothing for them: as much of a page as comes from others. */
export async function tabOf({ page }: Visit): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.route("**/*", (route) =>
    route.request().resourceType() === "document" ? route.continue() : route.abort(),
  )
  return tab
}
