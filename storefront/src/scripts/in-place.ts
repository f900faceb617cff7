/**
 * Buttons and forms with `data-in-place` work without leaving the page: they are sent as always, and the part of the
 * page that they name takes its new look from the answer. Where the answer has no such part, the page goes there.
 */
document.addEventListener("submit", (event) => {
  const form = event.target as HTMLFormElement
  const { submitter } = event
  const name = (submitter ?? form).dataset.inPlace ?? form.dataset.inPlace
  const part = name ? document.getElementById(name) : null
  if (part) {
    event.preventDefault()
    delete form.dataset.sent
    void sendInPlace(form, submitter, part)
  }
})

async function sendInPlace(
  form: HTMLFormElement,
  submitter: HTMLElement | null,
  part: HTMLElement,
): Promise<void> {
  const body = new FormData(form, submitter)
  part.setAttribute("aria-busy", "true")
  // As an attribute: a button that is named "action" stands in the way of the form's property.
  const action = form.getAttribute("action") ?? ""
  const response = await fetch(action, { method: "POST", body }).catch(() => null)
  part.removeAttribute("aria-busy")
  if (!response) {
    form.submit()
    return
  }
  const page = new DOMParser().parseFromString(await response.text(), "text/html")
  const fresh = page.getElementById(part.id)
  if (!fresh || new URL(response.url).pathname !== location.pathname) {
    location.assign(response.url)
    return
  }
  part.replaceWith(fresh)
  say(page.querySelector("main [role=alert], main [role=status]"))
  focusIn(fresh, submitter)
}

/** What the answering page said, for a moment at the foot of this one. */
function say(said: Element | null): void {
  document.querySelector(".toast")?.remove()
  const text = said?.textContent?.trim()
  if (text) {
    const toast = document.createElement("p")
    toast.className = "toast"
    toast.setAttribute("role", said?.getAttribute("role") ?? "status")
    toast.textContent = text
    document.body.append(toast)
    setTimeout(() => toast.remove(), 5000)
  }
}

/** The keyboard goes on where it was, or at what is new. */
function focusIn(fresh: HTMLElement, submitter: HTMLElement | null): void {
  const wanted = fresh.querySelector<HTMLElement>("[data-focus] input:not([type=hidden])")
  const name = submitter?.getAttribute("name")
  const same = name ? fresh.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`) : null
  ;(wanted ?? same ?? fresh.querySelector<HTMLElement>("input:not([type=hidden])"))?.focus()
}
