type Suggestion = { title: string; url: string; note: string; image: string }

const WAIT_MS = 150
const form = document.querySelector<HTMLFormElement>("form.search")
const input = form?.querySelector("input")
const list = form?.querySelector("ul")
if (form && input && list) {
  start(form, input, list)
}

/** Suggestions under the search box, steered by arrows, Enter and Escape. It stays the searchbox it is without scripts. */
function start(form: HTMLFormElement, input: HTMLInputElement, list: HTMLUListElement): void {
  let timer = 0
  let asking: AbortController | undefined
  let active = -1
  input.setAttribute("aria-controls", list.id)
  input.setAttribute("aria-autocomplete", "list")

  const close = () => {
    list.hidden = true
    active = -1
    input.removeAttribute("aria-activedescendant")
  }
  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")]
  const move = (step: number) => {
    const all = options()
    active = (active + step + all.length) % all.length
    for (const [index, option] of all.entries()) {
      option.setAttribute("aria-selected", String(index === active))
    }
    input.setAttribute("aria-activedescendant", all[active]?.id ?? "")
  }
  const show = (suggestions: Suggestion[]) => {
    const all = `${form.action}?q=${encodeURIComponent(input.value.trim())}`
    list.replaceChildren(...suggestions.map(toOption), allOption(all, form.dataset.all ?? ""))
    active = -1
    list.hidden = suggestions.length === 0
    input.removeAttribute("aria-activedescendant")
  }
  const ask = async () => {
    asking?.abort()
    asking = new AbortController()
    const q = input.value.trim()
    if (q.length < 2) {
      close()
      return
    }
    try {
      const response = await fetch(`${form.dataset.suggest}&q=${encodeURIComponent(q)}`, {
        signal: asking.signal,
      })
      if (response.ok) {
        show(((await response.json()) as { suggestions: Suggestion[] }).suggestions)
      }
    } catch {
      close()
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), WAIT_MS)
  })
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close()
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault()
      move(event.key === "ArrowDown" ? 1 : -1)
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault()
      options()[active]?.querySelector("a")?.click()
    }
  })
  document.addEventListener("click", (event) => {
    if (event.target instanceof Node && !form.contains(event.target)) {
      close()
    }
  })
}

function toOption({ title, url, note, image }: Suggestion, index: number): HTMLLIElement {
  const option = document.createElement("li")
  option.id = `goi-y-${index}`
  option.setAttribute("role", "option")
  option.setAttribute("aria-selected", "false")
  const link = linkTo(url)
  const picture = new Image(44, 44)
  picture.src = image
  picture.alt = ""
  link.append(picture, spanOf("search__title", title), spanOf("search__note", note))
  option.append(link)
  return option
}

function allOption(url: string, text: string): HTMLLIElement {
  const option = document.createElement("li")
  option.id = "goi-y-tat-ca"
  option.className = "search__all"
  option.setAttribute("role", "option")
  option.setAttribute("aria-selected", "false")
  const link = linkTo(url)
  link.append(text)
  option.append(link)
  return option
}

function spanOf(className: string, text: string): HTMLSpanElement {
  const span = document.createElement("span")
  span.className = className
  span.textContent = text
  return span
}

function linkTo(url: string): HTMLAnchorElement {
  const link = document.createElement("a")
  link.href = url
  link.tabIndex = -1
  return link
}
