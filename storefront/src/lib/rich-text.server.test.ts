import { expect, test } from "vitest"
import { plainText, safeHtml } from "./rich-text.server.ts"

test("paragraphs, lists and emphasis stay, without attributes", () => {
  const html = '<p class="x">Mật <strong onclick="x()">nhãn</strong></p><ul><li>thơm</li></ul>'
  expect(safeHtml(html)).toBe("<p>Mật <strong>nhãn</strong></p><ul><li>thơm</li></ul>")
})

test.each([
  ["<script>alert(1)</script>Mật", "<p>Mật</p>"],
  ["<img src=x onerror=alert(1)>Mật", "<p>Mật</p>"],
  ['<a href="javascript:alert(1)">Mật</a>', "<p>Mật</p>"],
  ["<svg><script>alert(1)</script></svg>Mật", "<p>Mật</p>"],
])("%s becomes %s", (description, html) => {
  expect(safeHtml(description)).toBe(html)
})

test("plain text becomes paragraphs, and its signs stay signs", () => {
  expect(safeHtml("Dòng một\nDòng hai\n\nR&D, 1 < 2")).toBe(
    "<p>Dòng một<br />Dòng hai</p><p>R&amp;D, 1 &lt; 2</p>",
  )
})

test("text for search engines has no tags, and words of two lines do not grow together", () => {
  expect(plainText("<p>Mật nhãn</p><ul><li>R&amp;D</li><li>1 &lt; 2</li></ul>")).toBe("Mật nhãn R&D 1 < 2")
})
