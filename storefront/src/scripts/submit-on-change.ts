/** Where scripts run, choosing is enough; the button is for where they do not. */
for (const form of document.querySelectorAll<HTMLFormElement>("[data-submit-on-change]")) {
  form.classList.add("is-live")
  form.addEventListener("change", () => form.requestSubmit())
}

/** Back from another page, the browser fills in what was chosen last; what holds is what the address says. */
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll<HTMLFormElement>(
    "[data-submit-on-change], [data-filters] form",
  )) {
    form.reset()
  }
})

const filters = document.querySelector<HTMLDetailsElement>("[data-filters]")
const wide = matchMedia("(min-width: 900px)")
const openWhenWide = () => filters?.toggleAttribute("open", wide.matches)
openWhenWide()
wide.addEventListener("change", openWhenWide)
