import type { Page } from "playwright-core"
import { stack } from "./stack.ts"

/**
 * Stands in for Stripe.js, which loads from Stripe only: a field for the card, and a confirmation that asks the Stripe
 * under test. The number decides, as Stripe's own test cards do.
 */
const STRIPE_JS = `
window.Stripe = () => {
  let field
  const intentOf = (secret) => secret.split("_secret")[0]
  const ask = async (path, body) => {
    const answer = await fetch("https://api.stripe.com/v1/payment_intents/" + path, body ? { method: "POST", body } : {})
    const said = await answer.json()
    return answer.ok ? { paymentIntent: said } : { error: said.error }
  }
  return {
    _registerWrapper() {},
    retrievePaymentIntent: (secret) => ask(intentOf(secret)),
    elements: ({ clientSecret }) => ({
      clientSecret,
      create: () => {
        const heard = {}
        return {
          on: (event, listener) => { heard[event] = listener },
          mount: (place) => {
            const label = document.createElement("label")
            label.textContent = "Số thẻ"
            field = label.appendChild(document.createElement("input"))
            place.append(label)
            heard.ready?.()
          },
        }
      },
    }),
    confirmPayment: async ({ elements }) => {
      const method = {
        "4242": "pm_card_visa",
        "0002": "pm_card_chargeDeclined",
        "3155": "pm_card_authenticationRequired",
      }[field.value.slice(-4)]
      const path = intentOf(elements.clientSecret) + "/confirm"
      const first = await ask(path, new URLSearchParams({ payment_method: method }))
      if (first.paymentIntent?.status !== "requires_action") {
        return first
      }
      return window.confirm("3-D Secure") ? ask(path, new URLSearchParams()) : { error: { message: "3-D Secure" } }
    },
  }
}
`

/** Lets a page pay by card: nothing of it reaches Stripe. */
export async function serveStripeJs(page: Page): Promise<void> {
  const stripe = stack.stripe
  if (!stripe) {
    throw new Error("The market under test speaks to no Stripe of its own.")
  }
  await page.route("https://js.stripe.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: STRIPE_JS }),
  )
  await page.route("https://api.stripe.com/**", async (route) => {
    const request = route.request()
    const answer = await fetch(request.url().replace("https://api.stripe.com", stripe.url), {
      method: request.method(),
      headers: {
        authorization: `Bearer ${stripe.apiKey}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: request.postData(),
    })
    await route.fulfill({
      status: answer.status,
      contentType: "application/json",
      headers: { "access-control-allow-origin": "*" },
      body: await answer.text(),
    })
  })
}
