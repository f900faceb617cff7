import { expect, test } from "vitest"
import { XSS_CORPUS } from "../../integration-tests/helpers/xss-corpus"
import { BARE, bareText } from "./bare-text"

test.each([
  "VN-MAU-1",
  "EA 123 456 789 VN",
  "29B1-123.45, 0912 345 678",
  "FT26330-ABC/12",
  "IBFT_0042#1",
  "MBVCB.123456:CK+7",
  "re_3PqRsT",
  "01-2026/GCN-HTX",
  "Bưu điện",
  "J&T Express",
  "Giao Hàng Nhanh (GHN)",
  "Viettel Post",
])("%s is the number or name of something", (text) => {
  expect(BARE.test(bareText(text))).toBe(true)
})

test.each([
  ...XSS_CORPUS,
  'A"1',
  "A'1",
  "A`1",
  "A<1",
  "A=1",
  "A;1",
  "A%31",
  "A\\u0031",
  "A{1}",
  "A@1",
  "A!1",
])("%j is none", (text) => {
  expect(BARE.test(bareText(text))).toBe(false)
})

test("what came along from where it was copied is gone: line ends, marks apart, what nobody sees", () => {
  expect(bareText("\u200B Bu\u031Bu  đi\u00EA\u0323n\r\n")).toBe("B\u01B0u đi\u1EC7n")
})
