/**
 * Does at once what is asked for bit by bit: while `work` is on its way, whatever comes waits and goes together into the
 * next run, each item once. Who asked is told when the run with its items is done, or why that failed.
 */
export function inBatches<Item>(work: (items: Item[]) => Promise<void>): (items: Item[]) => Promise<void> {
  let waiting = new Set<Item>()
  let next: Promise<void> | null = null
  let last: Promise<unknown> = Promise.resolve()
  const run = (): Promise<void> => {
    const items = [...waiting]
    waiting = new Set()
    next = null
    return work(items)
  }
  return (items) => {
    for (const item of items) {
      waiting.add(item)
    }
    if (!next) {
      next = last.then(run)
      last = next.catch(() => null)
    }
    return next
  }
}
