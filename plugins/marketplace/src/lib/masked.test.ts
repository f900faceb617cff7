import { expect, test } from "vitest"
import { masked } from "./masked"

test("identity and account numbers keep their last four characters, everything else stays", () => {
  expect(masked({ citizen_id: "001099000001", bank_account_number: null, street: "Xóm Chợ" })).toEqual({
    citizen_id: "…0001",
    bank_account_number: null,
    street: "Xóm Chợ",
  })
})
