type Pictured = { thumbnail: string }

/** The first `most` goods with as many different kinds among them as there are; a kind is what its picture shows. */
export function pickVaried<T extends Pictured>(goods: T[], most: number): T[] {
  const seen = new Set<string>()
  const first: T[] = []
  const rest: T[] = []
  for (const good of goods) {
    const kind = good.thumbnail.replace(/-\d+-\d+\.\w+$/, "")
    ;(seen.has(kind) ? rest : first).push(good)
    seen.add(kind)
  }
  return [...first, ...rest].slice(0, most)
}
