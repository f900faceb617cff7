const AT_ONCE = 50

/**
 * The first `count` free names of `stem`, numbered from `first`. `takenOf` answers which of the given names are in
 * use; it is asked for a handful at a time, so nobody ever loads all names.
 */
export async function freeNames(
  stem: string,
  { count, first }: { count: number; first: number },
  takenOf: (names: string[]) => Promise<Set<string>>,
): Promise<string[]> {
  const free: string[] = []
  for (let number = first; free.length < count; number += AT_ONCE) {
    const names = Array.from({ length: AT_ONCE }, (_, offset) => `${stem}-${number + offset}`)
    const taken = await takenOf(names)
    free.push(...names.filter((name) => !taken.has(name)))
  }
  return free.slice(0, count)
}
