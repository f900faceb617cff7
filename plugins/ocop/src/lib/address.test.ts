import { expect, test } from "vitest"
import { checkAddress } from "./address"

const address = {
  country_code: "vn",
  province: "Thành phố Hà Nội",
  city: "Phường Ba Đình",
  phone: "0912 345 678",
  metadata: { commune_code: "00004" },
}

test("a true address passes with its phone in E.164", () => {
  expect(checkAddress(address)).toEqual({ address: { ...address, phone: "+84912345678" }, problem: null })
})

test("names are filled in where they are missing and tidied where they are written otherwise", () => {
  const { province, city } = address
  expect(checkAddress({ country_code: "vn", metadata: address.metadata }).address).toMatchObject({
    province,
    city,
  })
  expect(checkAddress({ ...address, province: "TP. Hà Nội", city: "P. Ba Đình" }).address).toMatchObject({
    province,
    city,
  })
})

test.each([
  [{ ...address, metadata: { commune_code: "99999" } }, /commune_code/],
  [{ ...address, metadata: null }, /commune_code/],
  [{ ...address, city: "Xã Bát Tràng" }, /"Phường Ba Đình", not "Xã Bát Tràng"/],
  [{ ...address, province: "Tỉnh Cà Mau" }, /"Thành phố Hà Nội", not "Tỉnh Cà Mau"/],
  [{ ...address, phone: "12345" }, /phone/],
])("%o is refused in words", (given, sentence) => {
  expect(checkAddress(given).problem).toMatch(sentence)
})

test("an address of another country is left alone", () => {
  const foreign = { country_code: "fr", city: "Lyon" }
  expect(checkAddress(foreign)).toEqual({ address: foreign, problem: null })
})
