/** Divides `total` by the weights (largest remainder); every part gets at least one and at most its weight. */
export function share(total: number, weights: number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (total < weights.length || total > sum) {
    throw new Error(`${total} cannot be shared among ${weights.length} parts.`)
  }
  const rest = total - weights.length
  const exact = weights.map((weight) => (rest * (weight - 1)) / Math.max(1, sum - weights.length))
  const left = rest - exact.reduce((all, part) => all + Math.floor(part), 0)
  const favoured = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index)
  return exact.map((part, index) => 1 + Math.floor(part) + (favoured.includes(index) ? 1 : 0))
}
