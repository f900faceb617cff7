import { AUDIT_MODULE } from "../../src/modules/audit"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { UPLOAD_MODULE } from "../../src/modules/upload"
import { withBackend } from "../helpers/app"
import { createMarket, type Market, type Stall } from "../helpers/market"
import { Operator } from "../helpers/operator"
import { formOf, phonePhoto } from "../helpers/pictures"
import { orderOf, placeGroup } from "../helpers/placed-order"
import { ProducerClient } from "../helpers/producer-client"
import { Shopper } from "../helpers/shopper"

const BANK = { bank_bin: "970436", bank_account_number: "0011 0012 34567", bank_account_name: "NGUOI MAU" }
const NO_BANK = { bank_bin: null, bank_account_number: null, bank_account_name: null }

withBackend(({ api, getContainer }) => {
  let market: Market
  let stall: Stall
  let shopper: Shopper
  let operator: Operator
  let owner: ProducerClient
  let manager: ProducerClient
  let staff: ProducerClient

  beforeAll(async () => {
    market = await createMarket(getContainer())
    stall = market.stalls[0] as Stall
    shopper = new Shopper(api, market)
    operator = await Operator.signIn({ api, getContainer })
    const app = { api, getContainer }
    owner = await ProducerClient.signIn(app, stall)
    manager = await ProducerClient.signIn(app, stall, "manager")
    staff = await ProducerClient.signIn(app, stall, "staff")
  })

  const stored = () => getContainer().resolve(PRODUCER_MODULE).retrieveProducer(stall.id)
  const logOf = async (action: string) =>
    getContainer().resolve(AUDIT_MODULE).listAuditEntries({ entity_id: stall.id, action })

  it("what a stall says about itself is cleaned, shown at once, and logged", async () => {
    const { status, data } = await manager.post("/producer/profile", {
      short_text: " Gốm  <b>men lam</b> ",
      about: "<p>Ba đời <em>vuốt tay</em>.<script>alert(1)</script></p>",
      phone: "0912 345 678",
      email: "GOM@Cholang.example",
      street: "Xóm Lò",
    })

    expect(status).toBe(200)
    expect(data.profile).toMatchObject({
      handle: "gom-mau",
      short_text: "Gốm men lam",
      about: "<p>Ba đời <em>vuốt tay</em>.</p>",
      phone: "+84912345678",
      email: "gom@cholang.example",
      street: "Xóm Lò",
    })
    expect((await staff.get("/producer/profile")).data).toEqual(data)
    const shown = await shopper.get(`/store/producers/${stall.handle}`)
    expect(shown.data.producer).toMatchObject({
      short_text: "Gốm men lam",
      about: "<p>Ba đời <em>vuốt tay</em>.</p>",
    })
    const [entry] = await logOf("edit_profile")
    expect(entry).toMatchObject({
      actor_type: "producer",
      actor_id: manager.accountId,
      producer_id: stall.id,
      before: { street: null },
      after: { street: "Xóm Lò" },
    })
  })

  it("an emptied field is cleared, one that is not sent stays", async () => {
    await manager.post("/producer/profile", {
      short_text: "Gốm men lam",
      email: "gom@cholang.example",
      street: "Xóm Lò",
    })
    const { data } = await manager.post("/producer/profile", { short_text: "", email: null })
    expect(data.profile).toMatchObject({ street: "Xóm Lò", short_text: null, email: null })
  })

  it("only owners see and change where the stall is paid, and only as a whole", async () => {
    const saved = await owner.post("/producer/profile", BANK)
    expect(saved.data.profile).toMatchObject({ ...BANK, bank_account_number: "0011001234567" })
    for (const colleague of [manager, staff]) {
      expect((await colleague.get("/producer/profile")).data.profile).toMatchObject(NO_BANK)
    }
    const before = await stored()

    const refused = [
      await manager.post("/producer/profile", { ...BANK, short_text: "Phải bỏ" }),
      await manager.post("/producer/profile", NO_BANK),
      await owner.post("/producer/profile", { bank_account_name: null }),
      await staff.post("/producer/profile", { short_text: "Phải bỏ" }),
    ]
    expect(refused.map(({ status, data }) => [status, data.code])).toEqual([
      [403, "role_not_allowed"],
      [403, "role_not_allowed"],
      [400, "bank_incomplete"],
      [403, "role_not_allowed"],
    ])
    expect(await stored()).toEqual(before)
    const [entry] = await logOf("edit_profile")
    expect(entry?.after).toEqual({ ...BANK, bank_account_number: "…4567" })

    expect((await owner.post("/producer/profile", NO_BANK)).data.profile).toMatchObject(NO_BANK)
  })

  it("a logo is a picture of the stall's own, and no other", async () => {
    const neighbour = await ProducerClient.signIn({ api, getContainer }, market.stalls[1] as Stall)
    const upload = async (client: ProducerClient) => {
      const { data } = await client.post(
        "/producer/uploads",
        formOf([["logo.jpg", await phonePhoto(300, 300)]]),
      )
      return data.uploads[0].url as string
    }
    const own = await upload(manager)

    const { data } = await manager.post("/producer/profile", { logo_url: own })
    expect(data.profile.logo_url).toBe(own)
    const [kept] = await getContainer().resolve(UPLOAD_MODULE).listUploads({ url: own })
    expect(kept?.attached_at).not.toBeNull()

    for (const logo_url of [await upload(neighbour), "https://evil.example/a.png", "javascript:alert(1)"]) {
      const answer = await manager.post("/producer/profile", { logo_url, short_text: "Phải bỏ" })
      expect([answer.status, answer.data.code]).toEqual([400, "foreign_picture"])
    }
    expect(await stored()).toMatchObject({ logo_url: own, short_text: null })
    expect((await manager.post("/producer/profile", { logo_url: null })).data.profile.logo_url).toBeNull()
  })

  it("what makes no sense is refused with a sentence and nothing is kept", async () => {
    const before = await stored()
    const refused = [
      ["profile", { phone: "12345" }],
      ["profile", { email: "không phải thư" }],
      ["profile", { short_text: "a".repeat(301) }],
      ["profile", { about: "a".repeat(20_001) }],
      ["profile", { status: "closed" }],
      ["profile", { name: "Tên khác" }],
      ["profile", { is_demo: false }],
      ["vacation", { from: "2027-01-08T00:00:00.000Z", to: "2027-01-01T00:00:00.000Z" }],
      ["vacation", { from: "2027-01-01T00:00:00.000Z", to: null }],
      ["vacation", {}],
      ["assistance", {}],
      ["assistance", { requested: "maybe" }],
      ["close", { force: true }],
    ] as const
    for (const [path, body] of refused) {
      const { status, data } = await owner.post(`/producer/${path}`, body)
      expect({ path, body, status }).toEqual({ path, body, status: 400 })
      expect(data.message).toMatch(/\w+ \w+/)
    }
    expect(await stored()).toEqual(before)
  })

  it("a stall on vacation is not sold from, until it says so", async () => {
    const window = { from: "2026-01-01T00:00:00.000Z", to: "2036-01-01T00:00:00.000Z" }
    expect((await manager.post("/producer/vacation", window)).data.profile).toMatchObject({
      vacation_from: window.from,
      vacation_to: window.to,
    })
    expect((await shopper.get(`/store/producers/${stall.handle}`)).data.producer.vacation_to).toBe(window.to)

    const back = await manager.post("/producer/vacation", { from: null, to: null })
    expect(back.data.profile).toMatchObject({ vacation_from: null, vacation_to: null })
    expect(await logOf("set_vacation")).toHaveLength(2)
  })

  it("operators may help only while a stall asks for it", async () => {
    const help = () =>
      operator.post(`/admin/producers/${stall.id}/assisted-changes`, {
        kind: "profile",
        proposed: { short_text: "Gốm men lam Bát Tràng" },
      })
    expect((await help()).data.code).toBe("assistance_not_requested")

    const note = "Nhờ viết giúp phần giới thiệu"
    const asked = await manager.post("/producer/assistance", { requested: true, note })
    expect(asked.data.profile).toMatchObject({ assistance_note: note })
    expect(asked.data.profile.assistance_requested_at).not.toBeNull()
    const waiting = await operator.get("/admin/producers?assistance=true")
    expect(waiting.data.producers.map(({ handle }: { handle: string }) => handle)).toEqual(["gom-mau"])
    const { data } = await help()
    await manager.post(`/producer/changes/${data.change.id}/confirm`)
    expect((await stored()).short_text).toBe("Gốm men lam Bát Tràng")

    const ended = await manager.post("/producer/assistance", { requested: false, note: "bỏ qua" })
    expect(ended.data.profile).toMatchObject({ assistance_requested_at: null, assistance_note: null })
    expect((await help()).data.code).toBe("assistance_not_requested")
  })

  it("a stall with a running order stays open", async () => {
    const group = await placeGroup(shopper, [stall], 1)
    const refused = await owner.post("/producer/close")
    expect([refused.status, refused.data.code]).toEqual([400, "running_orders"])
    expect((await stored()).status).toBe("approved")
    expect((await shopper.get(`/store/products/${stall.goods[0]?.product_id}`)).status).toBe(200)
    expect(await logOf("close")).toEqual([])

    await owner.post(`/producer/orders/${orderOf(group, stall).id}/cancel`, { reason: "Hết hàng" })
    expect((await owner.post("/producer/close")).status).toBe(200)
  })

  it("a closed stall is gone from the shop and shut to its members, until an operator opens it again", async () => {
    for (const colleague of [manager, staff]) {
      expect((await colleague.post("/producer/close")).data.code).toBe("role_not_allowed")
    }
    const { data } = await owner.post("/producer/close")
    expect(data.profile.status).toBe("closed")

    expect((await shopper.get(`/store/producers/${stall.handle}`)).status).toBe(404)
    expect((await shopper.get(`/store/products/${stall.goods[0]?.product_id}`)).status).toBe(404)
    expect((await owner.get("/producer/profile")).data.code).toBe("producer_closed")
    expect((await owner.get("/producer/me")).data.memberships[0].producer.status).toBe("closed")
    expect(await logOf("close")).toMatchObject([{ actor_id: owner.accountId, after: { status: "closed" } }])

    await operator.reopen(stall.id)
    expect((await owner.get("/producer/profile")).status).toBe(200)
    expect((await shopper.get(`/store/products/${stall.goods[0]?.product_id}`)).status).toBe(200)
  })

  it("members of a suspended stall read its profile and change nothing", async () => {
    await operator.suspend(stall.id)
    const before = await stored()
    expect((await staff.get("/producer/profile")).data.profile.status).toBe("suspended")
    const window = { from: null, to: null }
    const refused = [
      await owner.post("/producer/profile", { short_text: "Phải bỏ" }),
      await owner.post("/producer/vacation", window),
      await owner.post("/producer/assistance", { requested: true }),
      await owner.post("/producer/close"),
    ]
    expect(refused.map(({ status, data }) => [status, data.code])).toEqual(
      refused.map(() => [403, "producer_suspended"]),
    )
    expect(await stored()).toEqual(before)
  })
})
