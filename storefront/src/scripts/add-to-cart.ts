import { showCartCount } from "./cart-badge.ts"

/** Adds without leaving the page; where that fails the form is sent as any form. */
async function add(form: HTMLFormElement): Promise<void> {
  const button = form.querySelector("button")
  button?.setAttribute("disabled", "")
  const response = await fetch(form.action, {
    method: "POST",
    body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
    headers: { accept: "application/json" },
  }).catch(() => null)
  button?.removeAttribute("disabled")
  if (!response) {
    form.submit()
    return
  }
  const answer = (await response.json().catch(() => ({}))) as { message?: string }
  say(answer.message ?? form.dataset.added ?? "", response.ok ? form : null)
  showCartCount()
}

function say(text: string, form: HTMLFormElement | null): void {
  const toast = document.querySelector<HTMLElement>(".toast") ?? document.createElement("p")
  toast.className = "toast"
  toast.setAttribute("role", "status")
  toast.replaceChildren(text)
  if (form?.dataset.cart) {
    const link = document.createElement("a")
    link.href = form.dataset.cart
    link.textContent = form.dataset.view ?? ""
    toast.append(" ", link)
  }
  document.body.append(toast)
}

for (const form of document.querySelectorAll<HTMLFormElement>("[data-add-to-cart]")) {
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    void add(form)
  })
}
