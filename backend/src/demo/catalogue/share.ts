/** Divides `total` by the weights (largest remainder); every part gets at least one and at most its weight. */
export function share(total: number, weights: number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const exact = weights.map((weight) => (total * weight) / sum)
  const parts = exact.map((part) => Math.max(1, Math.floor(part)))
  const byRemainder = exact
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  let left = total - parts.reduce((all, part) => all + part, 0)
  for (const { index } of byRemainder) {
    const part = parts[index] ?? 0
    if (left > 0 && part < (weights[index] ?? 0)) {
      parts[index] = part + 1
      left--
    }
  }
  if (left !== 0) {
    throw new Error(`${total} cannot be shared among ${weights.length} parts.`)
  }
  return parts
}
