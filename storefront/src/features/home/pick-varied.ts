/** The kind of a good is what its picture shows, whatever the colourway. */
export const kindOf = ({ thumbnail }: { thumbnail: string }): string =>
  thumbnail.replace(/-\d+-\d+\.\w+$/, "")

/** The first `most` of a list, one of each kind in turn, so that neither a kind nor a row of pictures repeats itself early. */
export function pickVaried<T>(list: T[], most: number, kind: (entry: T) => string): T[] {
  const before = new Map<string, number>()
  const turns = list.map((entry) => {
    const turn = before.get(kind(entry)) ?? 0
    before.set(kind(entry), turn + 1)
    return { entry, turn }
  })
  return turns
    .toSorted((a, b) => a.turn - b.turn)
    .slice(0, most)
    .map(({ entry }) => entry)
}
