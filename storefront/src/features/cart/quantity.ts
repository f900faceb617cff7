export const MOST = 999

/** A whole number from `least` to 999 as a form sends it, or null. */
export function readQuantity(value: FormDataEntryValue | null, least = 1): number | null {
  if (typeof value !== "string" || !/^\d{1,4}$/.test(value.trim())) {
    return null
  }
  const quantity = Number(value)
  return quantity >= least && quantity <= MOST ? quantity : null
}
