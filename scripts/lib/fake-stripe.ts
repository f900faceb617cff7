import path from "node:path"
import type { Processes } from "./processes.ts"
import { ROOT } from "./settings.ts"

const FAKE = path.join(ROOT, "plugins/payment-stripe/integration-tests/fake-stripe")
const API_KEY = "sk_test_fake"

export interface FakeStripe {
  url: string
  apiKey: string
}

/** A Stripe for tests that remembers what it is told; nobody's card is charged. */
export async function startFakeStripe(processes: Processes, port: number): Promise<FakeStripe> {
  const url = `http://localhost:${port}`
  await processes.start(
    {
      name: "Fake Stripe",
      command: process.execPath,
      args: ["--disable-warning=MODULE_TYPELESS_PACKAGE_JSON", "main.ts", String(port)],
      cwd: FAKE,
    },
    async () => (await fetch(url)).status > 0,
  )
  return { url, apiKey: API_KEY }
}

/** What a backend needs to take the fake for Stripe. */
export const fakeStripeEnv = ({ url, apiKey }: FakeStripe): NodeJS.ProcessEnv => ({
  STRIPE_API_KEY: apiKey,
  STRIPE_PUBLISHABLE_KEY: "pk_test_fake",
  STRIPE_WEBHOOK_SECRET: "whsec_of_the_fake_stripe",
  STRIPE_API_BASE: url,
})
