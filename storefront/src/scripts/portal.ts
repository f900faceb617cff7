/** A form is sent once, however often its button is pressed; the button says that it is under way. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault()
      return
    }
    form.dataset.sent = "1"
    const button = event.submitter
    if (button instanceof HTMLButtonElement && button.dataset.sending) {
      button.setAttribute("aria-disabled", "true")
      button.dataset.label = button.textContent ?? ""
      button.textContent = button.dataset.sending
    }
  })
}

/** Who comes back with the browser's button finds the form ready again. */
addEventListener("pageshow", (event) => {
  if (!event.persisted) {
    return
  }
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) {
    delete form.dataset.sent
    for (const button of form.querySelectorAll<HTMLButtonElement>("button[data-label]")) {
      button.removeAttribute("aria-disabled")
      button.textContent = button.dataset.label ?? ""
    }
  }
})

for (const toggle of document.querySelectorAll<HTMLElement>("[data-show-password]")) {
  const field = document.getElementById(toggle.dataset.showPassword ?? "")
  toggle.hidden = false
  toggle.addEventListener("change", ({ target }) => {
    field?.setAttribute("type", (target as HTMLInputElement).checked ? "text" : "password")
  })
}
