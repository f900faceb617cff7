const PAGE_SIZE = 20

export type ListView<State extends string> = { q: string; state: State | null; page: number }

/** What a list's URL asks for; what makes no sense in it is left out. */
export function readList<State extends string>(url: URL, states: readonly State[]): ListView<State> {
  const asked = url.searchParams
  const page = Number(asked.get("page"))
  return {
    q: (asked.get("q") ?? "").trim().slice(0, 200),
    state: states.find((state) => state === asked.get("state")) ?? null,
    page: Number.isInteger(page) && page > 0 && page < 10_000 ? page : 1,
  }
}

/** The part of an API query that turns the pages. */
export const pageQuery = ({ q, page }: ListView<string>) => ({
  q: q || undefined,
  limit: PAGE_SIZE,
  offset: (page - 1) * PAGE_SIZE,
})

export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PAGE_SIZE))
