import { expect, test } from "vitest"
import { fold } from "./fold"

test("marks, the letter đ and capitals are folded away", () => {
  expect(fold("Hợp tác xã ĐÔNG Anh, Hoà = Hòa")).toBe("hop tac xa dong anh, hoa = hoa")
})
