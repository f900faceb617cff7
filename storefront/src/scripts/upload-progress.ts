/**
 * A form with files shows how far they are, and says beside the field what is wrong with them. Without scripts it is
 * sent as any form. The page it belongs to answers `{message: null}` or a sentence.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-upload]")) {
  const field = form.querySelector<HTMLInputElement>("input[type=file]")
  if (field) {
    form.addEventListener("submit", (event) => send(event, form, field), { capture: true })
  }
}

function send(event: SubmitEvent, form: HTMLFormElement, field: HTMLInputElement): void {
  event.preventDefault()
  event.stopImmediatePropagation()
  if (form.dataset.sent) {
    return
  }
  const limit = Number(field.dataset.maxBytes)
  if ([...(field.files ?? [])].some(({ size }) => size > limit)) {
    tell(form, field, field.dataset.tooLarge ?? "")
    return
  }
  form.dataset.sent = "1"
  tell(form, field, "")
  const request = new XMLHttpRequest()
  request.upload.addEventListener("progress", ({ loaded, total }) => show(form, loaded / total))
  request.addEventListener("load", () => finish(form, field, request))
  request.addEventListener("error", () => finish(form, field, null))
  request.open("POST", form.action)
  request.setRequestHeader("accept", "application/json")
  request.send(new FormData(form))
  show(form, 0)
}

function show(form: HTMLFormElement, share: number): void {
  const box = form.querySelector<HTMLElement>(".upload")
  const bar = box?.querySelector("progress")
  const text = box?.querySelector("[role=status]")
  if (box && bar && text) {
    box.hidden = false
    bar.value = share
    text.textContent = (form.dataset.upload ?? "").replace("{percent}", `${Math.round(share * 100)}%`)
  }
}

function finish(form: HTMLFormElement, field: HTMLInputElement, request: XMLHttpRequest | null): void {
  const answer = request && read(request)
  if (answer && answer.message === null) {
    location.assign(answer.next ?? location.pathname + location.search)
    return
  }
  delete form.dataset.sent
  form.querySelector<HTMLElement>(".upload")?.setAttribute("hidden", "")
  tell(form, field, answer?.message ?? field.dataset.failed ?? "")
}

/** The server's answer; a session that has ended meanwhile answers with a page, which is no answer. */
function read({ responseText }: XMLHttpRequest): { message: string | null; next?: string } | null {
  try {
    return JSON.parse(responseText)
  } catch {
    return null
  }
}

function tell(form: HTMLFormElement, field: HTMLInputElement, sentence: string): void {
  const error = form.querySelector(`#${field.id}-loi`)
  if (error) {
    error.textContent = sentence
  }
  field.setAttribute("aria-invalid", String(sentence !== ""))
}
