/** One producer's part of a month's tax filing, đồng: what households were paid and what was withheld of it. */
export type FilingRow = {
  producer_id: string
  name: string
  tax_code: string | null
  base: number
  vat: number
  pit: number
}

export type BookedLine = { producer_id: string; base: number; vat: number; pit: number }
export type FiledProducer = { id: string; name: string; tax_code: string | null }

/**
 * Adds up what was booked in a month, refunds as negative lines, a row for each producer by name. `ties` says whether
 * the sums are those of the ledger's accounts; a filing that does not tie must not be handed in.
 */
export function filingOf(
  lines: BookedLine[],
  producers: FiledProducer[],
  ledger: { vat: number; pit: number },
): { rows: FilingRow[]; total: Omit<BookedLine, "producer_id">; ties: boolean } {
  const sums = new Map<string, Omit<BookedLine, "producer_id">>()
  for (const { producer_id, base, vat, pit } of lines) {
    const sum = sums.get(producer_id) ?? { base: 0, vat: 0, pit: 0 }
    sums.set(producer_id, { base: sum.base + base, vat: sum.vat + vat, pit: sum.pit + pit })
  }
  const known = new Map(producers.map((producer) => [producer.id, producer]))
  const rows = [...sums].map(([producer_id, sum]) => ({
    producer_id,
    name: known.get(producer_id)?.name ?? producer_id,
    tax_code: known.get(producer_id)?.tax_code ?? null,
    ...sum,
  }))
  const total = rows.reduce(
    (all, { base, vat, pit }) => ({ base: all.base + base, vat: all.vat + vat, pit: all.pit + pit }),
    { base: 0, vat: 0, pit: 0 },
  )
  return {
    rows: rows.toSorted(
      (a, b) => a.name.localeCompare(b.name, "vi") || a.producer_id.localeCompare(b.producer_id),
    ),
    total,
    ties: total.vat === ledger.vat && total.pit === ledger.pit,
  }
}
