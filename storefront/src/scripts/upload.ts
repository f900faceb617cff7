import { lighter } from "./lighter-photo.ts"

/**
 * Files on their way, with a bar that shows how far they are: as soon as they are chosen, or, where the form asks for
 * more than files, when it is sent. Without scripts it is any form.
 */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-upload]")) {
  const input = form.querySelector<HTMLInputElement>("input[type=file]")
  if (input && form.dataset.upload === "chosen") {
    form.classList.add("is-live")
    input.addEventListener("change", () => void upload(form, input).then(() => forget(input)))
  } else if (input) {
    form.addEventListener("submit", (event) => take(event, form, input), { capture: true })
  }
}

/** Before the script that sends a form once: this one may be sent again when it was refused. */
function take(event: SubmitEvent, form: HTMLFormElement, input: HTMLInputElement): void {
  event.preventDefault()
  event.stopImmediatePropagation()
  void upload(form, input)
}

/** The same file may be chosen once more. */
function forget(input: HTMLInputElement): void {
  input.value = ""
}

async function upload(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const show = progressOf(form)
  const { uploading = "", shrinking, processing = "", failed = "" } = form.dataset
  const chosen = [...(input.files ?? [])].slice(0, Number(input.dataset.left ?? 1))
  if (chosen.length === 0) {
    return
  }
  const body = new FormData(form)
  body.delete(input.name)
  setBusy(form, true)
  if (shrinking) {
    show(shrinking, 0)
  }
  const limit = Number(input.dataset.maxBytes ?? Number.POSITIVE_INFINITY)
  let isTooLarge = false
  // One after the other: a phone has no room for ten opened photos.
  for (const file of chosen) {
    const light = shrinking ? await lighter(file) : file
    isTooLarge ||= light.size > limit
    body.append(input.name, light)
  }
  const answer = isTooLarge
    ? { url: null, problem: input.dataset.tooLarge ?? "" }
    : await send(form.action, body, (percent) =>
        percent < 100 ? show(uploading.replace("{}", `${percent}%`), percent) : show(processing, 100),
      )
  if (answer.url) {
    location.assign(answer.url)
    return
  }
  setBusy(form, false)
  show(answer.problem || failed, 0, true)
}

function setBusy(form: HTMLFormElement, isBusy: boolean): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLButtonElement>(
    "input, select, button",
  )) {
    control.disabled = isBusy
  }
}

type Answer = { url: string | null; problem: string }

/** Sends as a form would; answers where it led to, or the sentence of the page that refused it. */
function send(action: string, body: FormData, onProgress: (percent: number) => void): Promise<Answer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(Math.floor((loaded / total) * 100)),
    )
    request.addEventListener("load", () => {
      const isDone = request.status >= 200 && request.status < 300
      resolve({
        url: isDone ? request.responseURL : null,
        problem: isDone ? "" : problemIn(request.responseText),
      })
    })
    request.addEventListener("error", () => resolve({ url: null, problem: "" }))
    request.open("POST", action)
    request.setRequestHeader("accept", "text/html")
    request.send(body)
  })
}

function problemIn(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html")
  return page.querySelector("[role=alert]")?.textContent?.trim() ?? ""
}

type Show = (text: string, percent: number, isFailed?: boolean) => void

function progressOf(form: HTMLFormElement): Show {
  const box = form.querySelector<HTMLElement>("[data-upload-progress]")
  const status = box?.querySelector("[role=status]")
  const bar = box?.querySelector("progress")
  return (text, percent, isFailed = false) => {
    box?.removeAttribute("hidden")
    box?.classList.toggle("is-failed", isFailed)
    if (status && status.textContent !== text) {
      status.textContent = text
    }
    bar?.setAttribute("value", String(percent))
  }
}
