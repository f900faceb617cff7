import { expect, test } from "vitest"
import { isMailable } from "./is-mailable"

test.each(["lan@cholang.example", "lan@invalid.vn", "lan.invalid@cholang.example"])(
  "%s is written to",
  (address) => {
    expect(isMailable(address)).toBe(true)
  },
)

test.each(["0912345678@khach.cholang.invalid", "0912345678@KHACH.INVALID", "x@khach.invalid."])(
  "%s is nobody's",
  (address) => {
    expect(isMailable(address)).toBe(false)
  },
)
