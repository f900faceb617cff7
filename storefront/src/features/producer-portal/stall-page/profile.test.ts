import { expect, test } from "vitest"
import { asTyped, masked } from "./profile.ts"

test("paragraphs come back as they were typed, with an empty line between two", () => {
  expect(
    asTyped("<p>Ba đời ướp trà.</p><p>Sen <strong>hồ Tây</strong> &amp; trà Tân Cương<br>mỗi mùa hạ.</p>"),
  ).toBe("Ba đời ướp trà.\n\nSen hồ Tây & trà Tân Cương\nmỗi mùa hạ.")
  expect(asTyped("<p>&lt;b&gt; 5 &amp;lt; 6</p>")).toBe("<b> 5 &lt; 6")
  expect(asTyped(null)).toBe("")
})

test("an account number shows its end only", () => {
  expect(masked("0123456789")).toBe("••• 6789")
})
