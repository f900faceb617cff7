import { expect, test } from "vitest"
import { checkForm } from "./checkout-form.ts"

const filled = {
  full_name: "Khách Mẫu",
  phone: "0912 345 678",
  email: "",
  street: "12 phố Mẫu",
  province_code: "01",
  commune_code: "00004",
  payment: "bank_transfer" as const,
}

test("a form without e-mail is enough, and the phone is tidied", () => {
  expect(checkForm(filled)).toEqual({ values: { ...filled, phone: "0912345678" }, errors: null })
})

test("every field that is wrong says what it needs", () => {
  const empty = {
    full_name: " ",
    phone: "123",
    email: "a@",
    street: "",
    province_code: "",
    commune_code: "x",
    payment: "shells" as "cod",
  }
  expect(checkForm(empty).errors).toEqual({
    full_name: "name_required",
    phone: "phone_invalid",
    email: "email_invalid",
    street: "street_required",
    province_code: "province_required",
    commune_code: "commune_required",
    payment: "payment_required",
  })
})
