import type { AccessRow } from "../../src/api/producer/access"
import { PRODUCER_MODULE } from "../../src/modules/producer"
import { withBackend } from "../helpers/app"
import { bearer, type Headers, outsiders } from "./callers"
import { createHoldings, type Holdings } from "./holdings"
import { MATRIX } from "./matrix"
import type { Ask, MatrixRow } from "./matrix-row"
import { type Answer, call, codeOf, namesKey, told, withKey } from "./requests"
import { accessTable, routeOf, writtenRoutes } from "./routes"
import { expectUntouched } from "./untouched"

/** What a client might hope that a list takes; none of it may show anything foreign. */
const queries = (foreign: Holdings): Record<string, unknown>[] => [
  { producer_id: foreign.producer_id },
  { id: foreign.order_id },
  { "filters[producer_id]": foreign.producer_id },
  { "$or[0][producer_id]": foreign.producer_id },
  { fields: "*producer,*producer.members,+producer_id" },
  { fields: "*,*order,*order.payment_collections,*group.orders" },
  { order: "producer_id" },
  { q: foreign.handle },
  { q: "%", limit: "1000000" },
  { with_deleted: "true" },
]

/** What a client might hope that a body takes. */
const extraKeys = (foreign: Holdings): Record<string, unknown> => ({
  producer_id: foreign.producer_id,
  id: foreign.order_id,
  account_id: foreign.owner_id,
  status: "published",
  metadata: { producer_id: foreign.producer_id },
})

withBackend((app) => {
  const { api, getContainer } = app
  let publishableKey: string
  let own: Holdings
  let foreign: Holdings

  beforeAll(async () => {
    const holdings = await createHoldings(app)
    own = holdings.own
    foreign = holdings.foreign
    publishableKey = holdings.market.publishableKey
  })

  const accessOf = ({ route }: MatrixRow) => accessTable().find((row) => routeOf(row) === route) as AccessRow
  const rowsWhere = (holds: (access: AccessRow) => boolean) => MATRIX.filter((row) => holds(accessOf(row)))
  const forProducers = () => rowsWhere(({ scope }) => scope === "producer")
  const isRead = ({ route }: MatrixRow) => route.startsWith("GET ")

  /** The routes that answer otherwise than designed, with what they answer. */
  async function wrong(
    rows: MatrixRow[],
    asksOf: (row: MatrixRow) => Ask[],
    headers: Headers,
    { status, code }: { status: number; code?: string },
  ): Promise<string[]> {
    const found: string[] = []
    for (const row of rows) {
      for (const ask of asksOf(row)) {
        const answer = await call(api, row, ask, headers)
        if (answer.status !== status || (code && codeOf(answer) !== code)) {
          found.push(told(`${row.route} ${JSON.stringify(ask)}`, answer))
        }
      }
    }
    return found
  }

  const ownAsk = (row: MatrixRow) => [row.own(own)]
  const foreignAsk = (row: MatrixRow) => [row.own(foreign)]
  /** Own ids, foreign ids in the path, in the query, in a body, in a bulk list and in a filter. */
  const everyAsk = (row: MatrixRow): Ask[] => [
    row.own(own),
    row.own(foreign),
    { ...row.own(own), query: { producer_id: foreign.producer_id, fields: "*producer,*producer.members" } },
    ...Object.values(row.smuggled ?? {}).map((askOf) => askOf(own, foreign)),
  ]
  const hasPath = (row: MatrixRow) => Boolean(row.own(foreign).path)
  /** What an answer shows of the foreign stall. */
  const shown = ({ data }: Answer, marks = Object.values(foreign)) => {
    const text = JSON.stringify(data) ?? ""
    return marks.filter((mark) => text.includes(mark))
  }

  it("every route that any plugin brings stands in the access table and in this matrix, and nothing else does", () => {
    const written = writtenRoutes().toSorted()
    expect(accessTable().map(routeOf).toSorted()).toEqual(written)
    expect(MATRIX.map(({ route }) => route).toSorted()).toEqual(written)
  })

  it("who is no producer gets in nowhere, whatever they send along", async () => {
    const callers = await outsiders(app, publishableKey, own.owner_token)
    await expectUntouched(app, async () => {
      for (const [name, headers] of Object.entries(callers)) {
        expect({ name, wrong: await wrong(MATRIX, everyAsk, headers, { status: 401 }) }).toEqual({
          name,
          wrong: [],
        })
      }
    })
  })

  it("members without the right role are refused, whosever ids they send", async () => {
    await expectUntouched(app, async () => {
      const notStaff = rowsWhere(({ scope, role }) => scope === "producer" && role !== "staff")
      const notManager = rowsWhere(
        ({ scope, role }) => scope === "producer" && role !== "staff" && role !== "manager",
      )
      const refused = { status: 403, code: "role_not_allowed" }
      expect(await wrong(notStaff, everyAsk, bearer(own.staff_token), refused)).toEqual([])
      expect(await wrong(notManager, everyAsk, bearer(own.manager_token), refused)).toEqual([])
    })
  })

  it("what is a person's own is nobody's else, colleagues included", async () => {
    const personal = rowsWhere(({ scope }) => scope === "account").filter(hasPath)
    await expectUntouched(app, async () => {
      expect(await wrong(personal, ownAsk, bearer(own.manager_token), { status: 404 })).toEqual([])
    })
  })

  it("a removed member is out at the next request, with whatever id", async () => {
    await getContainer().resolve(PRODUCER_MODULE).deleteProducerMembers([own.manager_id])
    await expectUntouched(app, async () => {
      const headers = bearer(own.manager_token)
      const named = { ...headers, "x-producer-id": own.producer_id }
      expect(await wrong(forProducers(), everyAsk, headers, { status: 403, code: "no_producer" })).toEqual([])
      expect(await wrong(forProducers(), everyAsk, named, { status: 403, code: "no_producer" })).toEqual([])
      const personal = rowsWhere(({ scope }) => scope === "account").filter(
        (row) => isRead(row) && !hasPath(row),
      )
      for (const row of personal) {
        const answer = await call(api, row, {}, headers)
        expect([answer.status, shown(answer, [own.producer_id, own.manager_notice_id])]).toEqual([200, []])
      }
      const notice = { path: { id: own.manager_notice_id } }
      const read = MATRIX.filter(({ route }) => route === "POST /producer/notices/:id/read")
      expect(await wrong(read, () => [notice], headers, { status: 404 })).toEqual([])
    })
  })

  it("a suspended stall finishes its orders and looks on; a closed one does nothing", async () => {
    const producers = getContainer().resolve(PRODUCER_MODULE)
    const headers = bearer(own.owner_token)
    const stopped = forProducers().filter((row) => !accessOf(row).whenSuspended)
    const open = forProducers().filter((row) => accessOf(row).whenSuspended && isRead(row) && !row.ownCode)
    await producers.updateProducers({ id: own.producer_id, status: "suspended" })
    await expectUntouched(app, async () => {
      expect(await wrong(stopped, everyAsk, headers, { status: 403, code: "producer_suspended" })).toEqual([])
      expect(await wrong(open, ownAsk, headers, { status: 200 })).toEqual([])
      const running = forProducers().filter((row) => accessOf(row).whenSuspended && hasPath(row))
      expect(await wrong(running, foreignAsk, headers, { status: 404 })).toEqual([])
    })
    await producers.updateProducers({ id: own.producer_id, status: "closed" })
    await expectUntouched(app, async () => {
      expect(
        await wrong(forProducers(), everyAsk, headers, { status: 403, code: "producer_closed" }),
      ).toEqual([])
    })
  })

  it("another stall's ids do not exist, for every member of this one", async () => {
    await expectUntouched(app, async () => {
      const forStaff = rowsWhere(({ scope, role }) => scope === "account" || role === "staff").filter(hasPath)
      expect(
        await wrong(MATRIX.filter(hasPath), foreignAsk, bearer(own.owner_token), { status: 404 }),
      ).toEqual([])
      expect(await wrong(forStaff, foreignAsk, bearer(own.staff_token), { status: 404 })).toEqual([])
    })
  })

  it("naming another stall in the header opens nothing of it", async () => {
    await expectUntouched(app, async () => {
      const headers = { ...bearer(own.owner_token), "x-producer-id": foreign.producer_id }
      expect(await wrong(forProducers(), foreignAsk, headers, { status: 404 })).toEqual([])
    })
  })

  it("foreign ids in a body, a bulk list or a filter change nothing and show nothing", async () => {
    const found: string[] = []
    await expectUntouched(app, async () => {
      for (const row of MATRIX) {
        for (const [what, askOf] of Object.entries(row.smuggled ?? {})) {
          const { status, ...ask } = askOf(own, foreign)
          const answer = await call(api, row, ask, bearer(own.owner_token))
          if (answer.status !== status || (status === 200 && shown(answer).length > 0)) {
            found.push(told(`${row.route}, ${what}`, answer))
          }
        }
      }
    })
    expect(found).toEqual([])
  })

  it("no list and no detail shows anything foreign, whatever is asked for in fields, filters and order", async () => {
    const found: string[] = []
    await expectUntouched(app, async () => {
      for (const row of MATRIX.filter(isRead)) {
        for (const query of [{}, ...queries(foreign)]) {
          const answer = await call(api, row, { ...row.own(own), query }, bearer(own.owner_token))
          const isRefused = answer.status === 400 || answer.status === 404
          if (!isRefused && (answer.status !== 200 || shown(answer).length > 0)) {
            found.push(told(`${row.route} ${JSON.stringify(query)}: ${shown(answer)}`, answer))
          }
        }
      }
    })
    expect(found).toEqual([])
  })

  it("no body takes a key that is not its own", async () => {
    const found: string[] = []
    await expectUntouched(app, async () => {
      for (const row of MATRIX.filter(({ route }) => route.startsWith("POST "))) {
        for (const [key, value] of Object.entries(extraKeys(foreign))) {
          const { path, body } = row.own(own)
          const answer = await call(
            api,
            row,
            { path, body: withKey(body, key, value) },
            bearer(own.owner_token),
          )
          const isDesigned = row.route === "POST /producer/notices/read-all" && key === "producer_id"
          if (answer.status !== (isDesigned ? 404 : 400) || !(isDesigned || namesKey(answer, key))) {
            found.push(told(`${row.route} ${key}`, answer))
          }
        }
      }
    })
    expect(found).toEqual([])
  })

  it("whose it is gets through with every one of these requests", async () => {
    const found: string[] = []
    for (const row of MATRIX) {
      const answer = await call(api, row, row.own(own), bearer(own.owner_token))
      if (row.ownCode ? codeOf(answer) !== row.ownCode : ![200, 201].includes(answer.status)) {
        found.push(told(row.route, answer))
      }
    }
    expect(found).toEqual([])
  })
})
