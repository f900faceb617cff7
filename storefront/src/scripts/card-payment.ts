import { loadStripe } from "@stripe/stripe-js/pure"

const form = document.querySelector<HTMLFormElement>("[data-card]")
if (form) {
  void openCardForm(form)
}

/** Mounts Stripe's own fields: the card's number never touches this page. The order is placed by the form itself. */
async function openCardForm(form: HTMLFormElement): Promise<void> {
  const { card = "", key = "", locale, failed = "" } = form.dataset
  const fields = part(form, "[data-card-fields]")
  const loading = part(form, "[data-card-loading]")
  loading.hidden = false
  loadStripe.setLoadParameters({ advancedFraudSignals: false })
  const stripe = await loadStripe(key).catch(() => null)
  if (!stripe) {
    loading.hidden = true
    say(form, failed)
    return
  }
  const { paymentIntent } = await stripe.retrievePaymentIntent(card)
  if (paymentIntent?.status === "requires_capture") {
    // Paid already, on a page that was left: only the order is missing, and what went wrong with it is said above.
    loading.hidden = true
    setBusy(form, false)
    if (part(form, "[data-card-problem]").hidden) {
      form.submit()
    }
    return
  }
  const elements = stripe.elements({ clientSecret: card, locale: locale === "en" ? "en" : "vi" })
  const payment = elements.create("payment")
  payment.on("ready", () => {
    loading.hidden = true
    setBusy(form, false)
  })
  payment.on("loaderror", () => say(form, failed))
  payment.mount(fields)

  form.addEventListener("submit", async (event) => {
    event.preventDefault()
    setBusy(form, true)
    say(form, "")
    const { error } = await stripe.confirmPayment({
      elements,
      confirmParams: { return_url: location.origin + location.pathname },
      redirect: "if_required",
    })
    if (!error) {
      form.submit()
      return
    }
    say(form, error.message ?? failed)
    setBusy(form, false)
  })
}

function part(form: HTMLFormElement, selector: string): HTMLElement {
  return form.querySelector<HTMLElement>(selector) ?? form
}

function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  const button = form.querySelector<HTMLButtonElement>("button[type=submit]")
  if (button) {
    button.disabled = isBusy
  }
}

function say(form: HTMLFormElement, problem: string): void {
  const place = part(form, "[data-card-problem]")
  place.textContent = problem
  place.hidden = problem === ""
}
