import { lighter } from "./lighter-photo.ts"

/** Photos that a plain form is going to send are made small enough for a slow line as soon as they are chosen. */
for (const input of document.querySelectorAll<HTMLInputElement>("input[type=file][data-lighter]")) {
  input.addEventListener("change", () => void lighten(input))
}

async function lighten(input: HTMLInputElement): Promise<void> {
  const button = input.form?.querySelector<HTMLButtonElement>("button[type=submit]")
  if (button) {
    button.disabled = true
  }
  const chosen = new DataTransfer()
  for (const file of input.files ?? []) {
    chosen.items.add(await lighter(file))
  }
  input.files = chosen.files
  if (button) {
    button.disabled = false
  }
}
