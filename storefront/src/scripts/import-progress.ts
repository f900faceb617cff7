const LOOK_EVERY_MS = 2000

/** While an import runs, its bar is looked up again and again; the page is loaded anew when it is over. */
setTimeout(() => void look(), LOOK_EVERY_MS)

async function look(): Promise<void> {
  const response = await fetch(location.pathname).catch(() => null)
  const page = response?.ok ? new DOMParser().parseFromString(await response.text(), "text/html") : null
  const fresh = page?.getElementById("tien-do")
  if (fresh && fresh.dataset.import !== "running") {
    location.replace(location.pathname)
    return
  }
  if (fresh) {
    document.getElementById("tien-do")?.replaceWith(fresh)
  }
  setTimeout(() => void look(), LOOK_EVERY_MS)
}
