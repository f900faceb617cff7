/** The item at a place that must exist. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index]
  if (item === undefined) {
    throw new RangeError(`Nothing at ${index} of ${items.length}.`)
  }
  return item
}
