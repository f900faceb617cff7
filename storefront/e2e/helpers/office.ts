import type { Browser } from "playwright-core"
import { DESK, type Visit, visit } from "./browser.ts"
import { stack } from "./stack.ts"

/** Medusa Admin on a desk, signed in as the demo operator. */
export async function openOffice(browser: Browser): Promise<Visit> {
  const office = await visit(browser, { baseURL: stack.backend, viewport: DESK })
  const { page } = office
  await page.goto("/app/login")
  await page.locator('input[name="email"]').fill(stack.operator.email)
  await page.locator('input[name="password"]').fill(stack.operator.password)
  await page.locator('button[type="submit"]').click()
  await page.getByRole("link", { name: "Hồ sơ", exact: true }).waitFor()
  return office
}
