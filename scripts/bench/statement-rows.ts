/** A month that is over, in which every payment of the measured market was booked. */
export const PERIOD = "2026-10"
export const MARKET = { producers: 255, orders: 20_000 }

const FROM = `'${PERIOD}-01T00:00:00+07:00'::timestamptz`
const BOOKED = `${FROM} + (n * 130) * interval '1 second'`
const OWNER = `'producer_bench_' || (1 + n % ${MARKET.producers})`
const EVERY = `FROM generate_series(1, ${MARKET.orders}) n`

/** What a payment by card writes down, đồng by account: the sale, the commission with its VAT, the withheld tax. */
const POSTINGS: Record<string, [account: string, amount: number][]> = {
  sale: [
    ["collected_card", 120_000],
    ["sales", -120_000],
    ["house:psp", 120_000],
    ["balance", -120_000],
  ],
  commission: [
    ["balance", 6_000],
    ["house:commission", -6_000],
    ["balance", 480],
    ["house:vat_on_commission", -480],
  ],
  withholding: [
    ["balance", 1_200],
    ["house:withheld_vat", -1_200],
    ["balance", 600],
    ["house:withheld_pit", -600],
  ],
}

/** Statements that fill an empty, migrated database with producers and a month of their payments. */
export function ledgerRows(): string[] {
  return [
    `INSERT INTO producer (id, handle, name, search_name, type, commune_code)
     SELECT 'producer_bench_' || n, 'gian-hang-' || n, 'Gian hàng ' || n, 'gian hang ' || n, 'household', '00004'
     FROM generate_series(1, ${MARKET.producers}) n`,
    ...Object.keys(POSTINGS).map(
      (
        kind,
      ) => `INSERT INTO ledger_transaction (id, source_type, source_id, kind, order_id, producer_id, occurred_at)
       SELECT 'ltx_bench_${kind}_' || n, 'capture', 'capt_bench_' || n, '${kind}', 'order_bench_' || n, ${OWNER}, ${BOOKED}
       ${EVERY}`,
    ),
    ...Object.entries(POSTINGS).map(([kind, postings]) => postingRows(kind, postings)),
  ]
}

/** All of a kind in one statement: the database checks the sums of transactions when it ends. */
function postingRows(kind: string, postings: [string, number][]): string {
  const values = postings.map(([account, amount], index) => `('${account}', ${amount}, ${index})`).join(", ")
  return `INSERT INTO ledger_posting (id, account_code, producer_id, amount, raw_amount, booked_at, transaction_id)
    SELECT 'lpost_bench_${kind}_' || n || '_' || place,
      CASE WHEN account LIKE 'house:%' THEN account ELSE 'producer:' || ${OWNER} || ':' || account END,
      CASE WHEN account LIKE 'house:%' THEN NULL ELSE ${OWNER} END,
      amount, jsonb_build_object('value', amount::text, 'precision', 20), ${BOOKED}, 'ltx_bench_${kind}_' || n
    ${EVERY}, (VALUES ${values}) AS posting (account, amount, place)`
}
