/** The kind of a good is what its picture shows, whatever the colourway. */
export const kindOf = ({ thumbnail }: { thumbnail: string }): string =>
  thumbnail.replace(/-\d+-\d+\.\w+$/, "")

/** The first `most` of a list with as many different kinds among them as there are. */
export function pickVaried<T>(list: T[], most: number, kind: (entry: T) => string): T[] {
  const seen = new Set<string>()
  const first: T[] = []
  const rest: T[] = []
  for (const entry of list) {
    ;(seen.has(kind(entry)) ? rest : first).push(entry)
    seen.add(kind(entry))
  }
  return [...first, ...rest].slice(0, most)
}
