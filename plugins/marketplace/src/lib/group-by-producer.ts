/**
 * Puts the goods of a cart into one list per producer, goods and producers in the order in which they were put into the
 * cart: their ids begin with the time, while the database answers in any order it likes.
 */
export function groupByProducer<T extends { id: string }>(
  goods: T[],
  producerIdOf: (good: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const good of goods.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const producerId = producerIdOf(good)
    if (producerId) {
      groups.set(producerId, [...(groups.get(producerId) ?? []), good])
    }
  }
  return groups
}
