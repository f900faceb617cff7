/** Puts things into one list per producer, in the order in which the producers first appear. */
export function groupByProducer<T>(
  things: T[],
  producerIdOf: (thing: T) => string | undefined,
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const producerId = producerIdOf(thing)
    if (producerId) {
      groups.set(producerId, [...(groups.get(producerId) ?? []), thing])
    }
  }
  return groups
}
