import { lighter } from "./lighter-photo.ts"

/** Files are sent as soon as they are chosen, with a bar that shows how far it is; without scripts a button sends them. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-upload]")) {
  const input = form.querySelector<HTMLInputElement>("input[type=file]")
  if (input) {
    form.classList.add("is-live")
    input.addEventListener("change", () => void upload(form, input))
  }
}

async function upload(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
  const show = progressOf(form)
  const { uploading = "", shrinking, processing = "", failed = "" } = form.dataset
  const chosen = [...(input.files ?? [])].slice(0, Number(input.dataset.left ?? 1))
  if (chosen.length === 0) {
    return
  }
  input.disabled = true
  if (shrinking) {
    show(shrinking, 0)
  }
  const body = new FormData()
  for (const file of chosen) {
    body.append(input.name, shrinking ? await lighter(file) : file)
  }
  const answer = await send(form.action, body, (percent) =>
    percent < 100 ? show(uploading.replace("{}", `${percent}%`), percent) : show(processing, 100),
  )
  if (answer.url) {
    location.assign(answer.url)
    return
  }
  input.disabled = false
  input.value = ""
  show(answer.problem || failed, 0, true)
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
