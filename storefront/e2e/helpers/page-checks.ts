import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { gzipSync } from "node:zlib"
import type { Page, Response } from "playwright-core"

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
