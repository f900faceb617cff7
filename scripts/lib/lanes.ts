export interface Task {
  /** What has to have ended, well or not, before this one begins. */
  after?: Promise<unknown> | undefined
  work(): Promise<unknown>
}

const LANES = 2

/**
 * Does all tasks, two at a time: each waits a third of its time for files, a database or a browser. A lane takes the
 * first task that may begin.
 */
export async function inLanes(tasks: Task[]): Promise<void> {
  const waiting = tasks.map((task) => {
    const entry = { task, mayBegin: !task.after, freed: Promise.resolve() }
    const free = () => {
      entry.mayBegin = true
    }
    entry.freed = task.after?.then(free, free) ?? entry.freed
    return entry
  })
  const lane = async () => {
    while (waiting.length > 0) {
      const at = waiting.findIndex(({ mayBegin }) => mayBegin)
      if (at < 0) {
        await Promise.race(waiting.map(({ freed }) => freed))
      } else {
        await waiting.splice(at, 1)[0]?.task.work()
      }
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
