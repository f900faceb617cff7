const GROUPED = /^\d{1,3}([. ]\d{3})+$/

/**
 * A whole number as people in Vietnam write it ("120000", "120.000", "120.000 ₫", "120k"), or null. A point or a space
 * parts thousands.
 */
export function readWhole(text: string): number | null {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/\s*(?:₫|đ|vnd|đồng)$/, "")
  const thousands = /^(\d+)\s*k$/.exec(bare)?.[1]
  if (thousands) {
    return Number(thousands) * 1000
  }
  const digits = GROUPED.test(bare) ? bare.replace(/[. ]/g, "") : bare
  return /^\d{1,12}$/.test(digits) ? Number(digits) : null
}

/** A number that may have a part behind a comma ("1,5", "1.5", "1.500,5"), or null. */
export function readDecimal(text: string): number | null {
  const [whole = "", part, ...rest] = text.trim().split(",")
  const left = GROUPED.test(whole) ? whole.replace(/[. ]/g, "") : whole
  const joined = part === undefined ? left : `${left}.${part}`
  return rest.length === 0 && /^\d{1,9}(\.\d{1,3})?$/.test(joined) ? Number(joined) : null
}
