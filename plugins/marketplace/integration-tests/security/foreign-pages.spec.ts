import { withBackend } from "../helpers/app"
import { Operator } from "../helpers/operator"
import { writtenRoutes } from "../isolation/routes"

const SHOP = "http://localhost:4321"
/** Of Medusa's own, which the same door has to guard. */
const MEDUSAS = ["POST /admin/products", "POST /admin/orders/:id/cancel", "DELETE /admin/users/:id"]

withBackend((app) => {
  const { api } = app
  let cookie: string

  beforeAll(async () => {
    const operator = await Operator.signIn(app)
    cookie = await operator.openSession()
  })

  const send = (route: string, origin?: string) => {
    const [method, path = ""] = route.split(" ")
    return api.request({
      method,
      url: path.replace(/:\w+/g, "of_nobody"),
      headers: { cookie, ...(origin && { origin }) },
      validateStatus: () => true,
    })
  }

  it("no page but the admin's can use an operator's cookie to change anything", async () => {
    const changing = [...writtenRoutes("admin"), ...MEDUSAS].filter((route) => !route.startsWith("GET "))
    expect(changing.length).toBeGreaterThan(30)
    const open: string[] = []
    for (const route of changing) {
      const { status, data } = await send(route, SHOP)
      if (status !== 403 || data.code !== "foreign_page") {
        open.push(`${route} answered ${status}`)
      }
    }
    expect(open).toEqual([])
  })

  it("the admin's own pages and other programs get through", async () => {
    const own = new URL(api.defaults.baseURL ?? "").origin
    for (const origin of [own, undefined]) {
      expect((await send("POST /admin/listings/:id/publish", origin)).status).toBe(404)
    }
  })
})
