/**
 * Hands all rows there are to `work`, page by page in the order of their ids, each once. What still is there after that,
 * because nothing could be done with it, keeps nothing behind it from its turn. `read` answers at most a page of those
 * whose id comes after the one it is given. Answers how many there were.
 */
export async function eachPage<Row extends { id: string }>(
  read: (after: string) => Promise<Row[]>,
  work: (rows: Row[]) => Promise<void>,
): Promise<number> {
  let count = 0
  for (let page = await read(""); page.length > 0; page = await read(page.at(-1)?.id ?? "")) {
    await work(page)
    count += page.length
  }
  return count
}
