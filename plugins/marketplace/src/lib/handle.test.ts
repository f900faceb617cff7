import { expect, test } from "vitest"
import { freeHandle, handleOf } from "./handle"

test("a handle is the name without marks, in lower case, joined by dashes", () => {
  expect(handleOf("Hợp tác xã Đông Anh (mẫu)")).toBe("hop-tac-xa-dong-anh-mau")
  expect(handleOf("  Gốm — Bát & Tràng!")).toBe("gom-bat-trang")
})

test("a long name is cut without a dash at its end", () => {
  expect(handleOf(`${"a".repeat(59)} bcd`)).toBe("a".repeat(59))
})

test("a name without a single Latin letter still gets a handle", () => {
  expect(handleOf("北京")).toBe("nha-san-xuat")
})

test("a taken handle gets the first free number", () => {
  expect(freeHandle("gom", new Set())).toBe("gom")
  expect(freeHandle("gom", new Set(["gom", "gom-2", "gom-4"]))).toBe("gom-3")
})
