const checkout = document.querySelector<HTMLFormElement>("[data-checkout]")
const destination = checkout?.querySelector<HTMLSelectElement>("[name=commune_code]")
if (checkout && destination) {
  keepSumsFresh(checkout, destination)
}

/** Another commune, other fees: whatever shows them is asked for anew, and an order waits until it is there. */
function keepSumsFresh(form: HTMLFormElement, commune: HTMLSelectElement): void {
  let refreshed = Promise.resolve()
  let waiting = 0

  commune.addEventListener("change", () => {
    const { value } = commune
    if (value === "") {
      return
    }
    waiting += 1
    refreshed = refreshed
      .then(() => refresh(form.dataset.checkout ?? "", value))
      // Where it fails, the server tells the new sum when the order is sent.
      .catch(() => {})
      .then(() => {
        waiting -= 1
      })
  })

  form.addEventListener("submit", (event) => {
    if (waiting > 0) {
      event.preventDefault()
      void refreshed.then(() => form.requestSubmit())
    }
  })
}

async function refresh(action: string, communeCode: string): Promise<void> {
  await fetch(action, {
    method: "POST",
    body: new URLSearchParams({ commune_code: communeCode }),
    headers: { accept: "application/json" },
  })
  const html = await (await fetch(location.href)).text()
  const fresh = new DOMParser().parseFromString(html, "text/html")
  for (const part of document.querySelectorAll("[data-fresh]")) {
    part.replaceWith(fresh.getElementById(part.id) ?? part)
  }
}
