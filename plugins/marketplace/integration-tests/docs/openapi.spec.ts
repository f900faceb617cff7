import { withBackend } from "../helpers/app"
import { writtenRoutes } from "../isolation/routes"

type Operation = {
  summary: string
  parameters: { name: string; schema: object }[]
  requestBody?: {
    content: Record<string, { schema: { properties: Record<string, object>; required: string[] } }>
  }
}
type Description = { openapi: string; paths: Record<string, Record<string, Operation>> }

/** They read no body, or it is somebody else's to choose: a bank's, a payment provider's. */
const BODY_IS_NOT_OURS = [
  "POST /auth/token/refresh",
  "POST /hooks/bank-transfers",
  "POST /hooks/payment/:provider",
  "POST /store/carts/:id/complete",
]

withBackend(({ api }) => {
  const read = async (): Promise<Description> => (await api.get("/docs/openapi.json")).data
  const operationsOf = ({ paths }: Description) =>
    Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        ...operation,
        route: `${method.toUpperCase()} ${path.replace(/\{([a-z_]+)\}/g, ":$1")}`,
      })),
    )

  it("every route of every plugin is described, and nothing else", async () => {
    const described = operationsOf(await read())
    const ownOfBackend = ["GET /docs", "GET /docs/openapi.json"]

    expect(described.map(({ route }) => route).toSorted()).toEqual(
      [...writtenRoutes(""), ...ownOfBackend].toSorted(),
    )
    expect(described.filter(({ summary }) => summary.length < 5).map(({ route }) => route)).toEqual([])
    const silent = described.filter(({ route, requestBody }) => route.startsWith("POST") && !requestBody)
    expect(silent.map(({ route }) => route)).toEqual(BODY_IS_NOT_OURS)
  })

  it("a route says what its validators check", async () => {
    const { openapi, paths } = await read()

    expect(openapi).toBe("3.1.0")
    expect(paths["/producer/orders/{id}/shipments"]?.post?.requestBody?.content).toMatchObject({
      "application/json": {
        schema: { required: ["fulfillment_id", "tracking_number"], additionalProperties: false },
      },
    })
    expect(paths["/producer/imports"]?.post?.requestBody?.content).toMatchObject({
      "multipart/form-data": { schema: { properties: { file: { type: "string" } }, required: ["file"] } },
    })
    const names = paths["/producer/products"]?.get?.parameters.flatMap(({ name }) => name ?? [])
    expect(names).toEqual(["limit", "offset", "fields", "q", "status", "order"])
    expect(paths["/admin/vat-rates/{id}"]?.post?.requestBody).toBeDefined()
  })

  it("every list that a producer pages through takes Medusa's words, and only fields that its rows have", async () => {
    const lists = operationsOf(await read()).flatMap(({ route, parameters }) => {
      const names = parameters.map(({ name }) => name)
      return route.startsWith("GET /producer/") && names.includes("limit") ? [{ route, names }] : []
    })
    const lacking = (name: string) =>
      lists.flatMap(({ route, names }) => (names.includes(name) ? [] : [route.slice("GET ".length)]))

    expect(lists.length).toBeGreaterThan(12)
    expect([lacking("offset"), lacking("fields")]).toEqual([[], []])
    // What these list has one order, the latest first.
    expect(lacking("order")).toEqual(["/producer/bank-transfers", "/producer/settlements"])
  })

  it("people read the same on a page that loads and runs nothing", async () => {
    const { status, data, headers } = await api.get("/docs")

    expect([status, headers["content-security-policy"]]).toEqual([
      200,
      "default-src 'none'; style-src 'unsafe-inline'",
    ])
    expect(data).toContain("<code>/producer/orders/{id}/shipments</code>")
    expect(data).not.toMatch(/<script|<link|<img/)
  })
})
