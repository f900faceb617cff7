import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { gzipSync } from "node:zlib"
import type { Page, Response } from "playwright-core"
import { stack } from "./stack.ts"

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

type Bytes = { script: number; stylesheet: number }

/** Goes to a page and answers what it loads before anybody touches it, compressed. */
export async function bytesOf(page: Page, url: string): Promise<Bytes> {
  const bytes: Bytes = { script: 0, stylesheet: 0 }
  const counted: Promise<void>[] = []
  const count = async (response: Response) => {
    const type = response.request().resourceType()
    if (type === "script" || type === "stylesheet") {
      bytes[type] += gzipSync(await response.body()).length
    }
  }
  const listen = (response: Response) => {
    counted.push(count(response))
  }
  page.on("response", listen)
  await page.goto(url, { waitUntil: "networkidle" })
  page.off("response", listen)
  await Promise.all(counted)
  return bytes
}

/** By how many pixels a page is wider than its window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

type Axe = { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> }

/** What axe finds serious or critical about a page; its context has to bypass the page's CSP. */
export async function seriousViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run()
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

/** What ran, or could run, of what others wrote into this page; `shown` is what it fetches by itself after it loaded. */
export async function livesOf(page: Page, url: string, shown?: string): Promise<unknown> {
  const alarms: string[] = []
  const raise = (what: string) => alarms.push(`${url}: ${what}`)
  const onDialog = (dialog: { message(): string; dismiss(): Promise<void> }) => {
    raise(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  }
  const onRequest = (request: { url(): string }) => {
    if (![stack.storefront, stack.backend, "data:image/"].some((own) => request.url().startsWith(own))) {
      raise(`a request to ${request.url()}`)
    }
  }
  page.on("dialog", onDialog)
  page.on("request", onRequest)
  await page.goto(url)
  if (shown) {
    await page.locator("main").getByText(shown).first().waitFor()
    await page.waitForLoadState("networkidle")
  }
  const alive = await page.evaluate(() => [
    ...("hacked" in window ? ["a script ran"] : []),
    ...[...document.querySelectorAll("*")].flatMap((element) =>
      [...element.attributes]
        .filter(({ name, value }) => /^on/i.test(name) || /^\s*(javascript|data:text)/i.test(value))
        .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
    ),
    ...[...document.querySelectorAll("main iframe, main object, main embed, main base, main svg script")].map(
      ({ outerHTML }) => outerHTML,
    ),
  ])
  page.off("dialog", onDialog)
  page.off("request", onRequest)
  return [...alarms, ...alive.map((what) => `${url}: ${what}`)]
}
