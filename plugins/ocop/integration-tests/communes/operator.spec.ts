import { withBackend } from "../../../marketplace/integration-tests/helpers/app"
import { Operator } from "../../../marketplace/integration-tests/helpers/operator"

withBackend(({ api, getContainer }) => {
  it("an operator learns what communes are called by their codes", async () => {
    const operator = await Operator.signIn({ api, getContainer })
    const { data } = await operator.get("/admin/communes?codes=10126,99999")
    expect(data.communes).toEqual([
      { code: "10126", name: "Xã Bình Minh", province_code: "01", province_name: "Thành phố Hà Nội" },
    ])
    for (const query of ["", "?codes=", "?codes=1012", "?codes=10126;00004"]) {
      expect((await operator.get(`/admin/communes${query}`)).status).toBe(400)
    }
    expect((await api.get("/admin/communes?codes=10126", { validateStatus: null })).status).toBe(401)
  })
})
