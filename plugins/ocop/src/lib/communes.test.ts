import { expect, test } from "vitest"
import { allCommunes, communeZone, findCommune, listCommunes, listProvinces } from "./communes"

test("the country has 34 provinces and 3,321 communes, all of five digits and each of a province", () => {
  const codes = new Set(listProvinces().map(({ code }) => code))
  expect(codes.size).toBe(34)
  expect(new Set(allCommunes().map(({ code }) => code)).size).toBe(3321)
  expect(
    allCommunes().filter(({ code, province_code }) => !/^\d{5}$/.test(code) || !codes.has(province_code)),
  ).toEqual([])
})

test("Hanoi comes first and has 51 wards and 75 communes", () => {
  expect(listProvinces()[0]).toEqual({ code: "01", name: "Thành phố Hà Nội" })
  const hanoi = listCommunes("01")
  expect(hanoi.filter(({ name }) => name.startsWith("Phường "))).toHaveLength(51)
  expect(hanoi.filter(({ name }) => name.startsWith("Xã "))).toHaveLength(75)
})

test("names changed by Resolution 30/2026/QH16 are today's", () => {
  expect(findCommune("26485")).toMatchObject({
    name: "Phường Nhơn Trạch",
    province_name: "Thành phố Đồng Nai",
  })
})

test("wards of Hanoi are the inner zone; everything else, known or not, is the other", () => {
  expect(communeZone("00004")).toBe("hanoi_inner")
  expect(communeZone("00577")).toBe("other")
  expect(communeZone("26485")).toBe("other")
  expect(communeZone("99999")).toBe("other")
})

test.each([undefined, null, 4, "4", "00004 ", ["00004"]])("%o is no commune", (code) => {
  expect(findCommune(code)).toBeNull()
})

test("all names are in composed form with single spaces", () => {
  expect(
    allCommunes().filter(({ name }) => name !== name.normalize("NFC").replace(/\s+/g, " ").trim()),
  ).toEqual([])
})
