import { expect, test } from "vitest"
import { htmlToTyped, typedToHtml } from "./typed-html.ts"

test("empty lines begin paragraphs, line ends break them, dashes and numbers make lists", () => {
  const text = "Mật hoa nhãn.\r\nQuay tay.\n\n- thơm\n- sánh\n1. mở nắp\n2. dùng"
  expect(typedToHtml(text)).toBe(
    "<p>Mật hoa nhãn.<br />Quay tay.</p><ul><li>thơm</li><li>sánh</li></ul><ol><li>mở nắp</li><li>dùng</li></ol>",
  )
})

test("signs of HTML stay signs", () => {
  expect(typedToHtml("<script>alert(1)</script> & <b>")).toBe(
    "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;</p>",
  )
})

test("stars stress words, and a star between numbers is a star", () => {
  expect(typedToHtml("**Nhãn lồng**, *ngọt*, 5*4*3")).toBe(
    "<p><strong>Nhãn lồng</strong>, <em>ngọt</em>, 5*4*3</p>",
  )
})

test.each([
  "Một đoạn.",
  "Một.\nHai.\n\nBa.",
  "Mở đầu\n\n- một\n- hai\n\nKết",
  "1. một\n2. hai",
  "**đậm** và *nghiêng*",
  "1 < 2 & 3 > 2",
])("%j is typed on as it was typed", (text) => {
  expect(htmlToTyped(typedToHtml(text))).toBe(text)
})

test("HTML that was written elsewhere loses nothing a box can hold", () => {
  expect(htmlToTyped("<p>Sen <strong>hồ Tây</strong> &amp; trà<br>mỗi mùa hạ.</p>")).toBe(
    "Sen **hồ Tây** & trà\nmỗi mùa hạ.",
  )
  expect(htmlToTyped("<p>&lt;b&gt; 5 &amp;lt; 6</p>")).toBe("<b> 5 &lt; 6")
})

test("a text that never was HTML is typed on as it is", () => {
  expect(htmlToTyped("Trà ướp sen.\n\nHộp 100 g.")).toBe("Trà ướp sen.\n\nHộp 100 g.")
})
