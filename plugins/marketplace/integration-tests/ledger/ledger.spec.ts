import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { salePostings } from "../../src/lib/ledger/postings"
import { LEDGER_MODULE } from "../../src/modules/ledger"
import { withBackend } from "../helpers/app"

const NOW = new Date("2026-11-25T08:00:01Z")
const SALE = {
  source_type: "capture",
  source_id: "capt_1",
  kind: "sale",
  order_id: "order_1",
  producer_id: "p_1",
  occurred_at: new Date("2026-11-25T08:00:00Z"),
  postings: salePostings("p_1", { way: "card", isHeldByProvider: true }, 3_000_000_000),
}

withBackend(({ getContainer }) => {
  const ledger = () => getContainer().resolve(LEDGER_MODULE)
  const stored = async () => {
    const postings = await ledger().listLedgerPostings({}, { take: null })
    return postings.map(({ account_code, amount }) => [account_code, amount]).toSorted()
  }

  it("a sale is written once, in whole đồng, however often it is told", async () => {
    const written = await Promise.all([1, 2, 3].map(() => ledger().post([SALE], NOW)))

    expect(written.toSorted()).toEqual([0, 0, 1])
    expect(await stored()).toEqual([
      ["house:psp", 3_000_000_000],
      ["producer:p_1:balance", -3_000_000_000],
      ["producer:p_1:collected_card", 3_000_000_000],
      ["producer:p_1:sales", -3_000_000_000],
    ])
  })

  it("the first sales of thirty stalls, each told three times at once, are each written once", async () => {
    const sales = Array.from({ length: 30 }, (_, index) => ({
      ...SALE,
      source_id: `capt_${index}`,
      producer_id: `p_${index}`,
      postings: salePostings(`p_${index}`, { way: "card", isHeldByProvider: true }, 50_000),
    }))

    const written = await Promise.all(
      sales.flatMap((sale) => [1, 2, 3].map(() => ledger().post([sale], NOW))),
    )

    expect(written.reduce((sum, each) => sum + each, 0)).toBe(30)
    expect(await stored()).toHaveLength(30 * 4)
  })

  it("postings that do not add up, or are no whole đồng, are refused with all that came with them", async () => {
    const lame = { ...SALE, source_id: "capt_2", postings: [{ account: "house:psp", amount: 5 }] }
    const halved = {
      ...SALE,
      source_id: "capt_3",
      postings: [
        { account: "house:psp", amount: 0.5 },
        { account: "house:bank", amount: -0.5 },
      ],
    }
    for (const bad of [lame, halved]) {
      await expect(ledger().post([SALE, bad], NOW)).rejects.toThrow("do not add up")
    }
    expect(await stored()).toEqual([])
  })

  it("the database itself refuses an unbalanced transaction, and to change or remove what is written", async () => {
    await ledger().post([SALE], NOW)
    const db = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const before = await stored()

    await expect(
      db.raw(
        `insert into ledger_posting (id, account_code, amount, raw_amount, booked_at, transaction_id)
         values ('lpost_x', 'house:psp', 1, '{"value":"1"}', now(), 'ltx_capture_capt_1_sale')`,
      ),
    ).rejects.toThrow("is not balanced")
    await expect(db.raw("update ledger_posting set amount = 1")).rejects.toThrow("append-only")
    await expect(db.raw("delete from ledger_transaction")).rejects.toThrow("append-only")
    expect(await stored()).toEqual(before)
  })
})
