import { isNetUnit, NET_UNITS } from "../features/producer-portal/products/net-units.ts"
import { readDecimal, readWhole } from "../features/producer-portal/products/numbers.ts"
import { unitPrice } from "../lib/format.ts"

/** The price by kilogram or litre as shoppers will see it, while price and quantity are typed. */
document.addEventListener("input", ({ target }) => {
  const kind = target instanceof Element ? target.closest<HTMLElement>("[data-unit-price]") : null
  if (kind) {
    show(kind)
  }
})

// On a slow line people have typed before this runs.
document.querySelectorAll<HTMLElement>("[data-unit-price]").forEach(show)

function show(kind: HTMLElement): void {
  const shown = kind.querySelector<HTMLElement>("[data-unit-price-shown]")
  const output = shown?.querySelector("output")
  if (!shown || !output) {
    return
  }
  const typed = (name: string) =>
    kind.querySelector<HTMLInputElement | HTMLSelectElement>(`[name$="${name}"]`)?.value ?? ""
  const name = typed("net_unit")
  const { unit, times } = NET_UNITS[isNetUnit(name) ? name : "piece"]
  const net_quantity = (readDecimal(typed("net_quantity")) ?? 0) * times
  const text = unitPrice(readWhole(typed("price")) ?? 0, { net_quantity, net_unit: unit })
  shown.hidden = !text
  output.value = text ?? ""
}
