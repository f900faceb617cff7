import fc from "fast-check"
import { expect, test } from "vitest"
import { plainText, richText, saysSomething, wordsOf } from "./clean-text"

const TAG = /<\/?([a-z!?][^\s/>]*)([^>]*)>/gi
const ALLOWED = new Set(["p", "br", "ul", "ol", "li", "strong", "em"])
const SCRAPS = [
  "<",
  ">",
  "&lt;",
  "&gt;",
  "&amp;",
  "script",
  "img",
  " onerror=x",
  "/",
  '"',
  "p",
  "br",
  "\n\n",
  "à",
  " ",
  "&#1",
  "&#x202e;",
  "&#824;",
  "\u0338",
  "&#60;",
]
const markup = fc
  .array(fc.oneof(fc.constantFrom(...SCRAPS), fc.string()), { maxLength: 30 })
  .map((parts) => parts.join(""))

test.each([
  ["Mật ong <b>rừng</b>", "Mật ong rừng"],
  ["Gà & vịt < 500 g", "Gà & vịt < 500 g"],
  ["<script>alert(1)</script>Cốm", "Cốm"],
  ["&lt;img src=x onerror=alert(1)&gt;Cốm", "Cốm"],
  ["&amp;lt;svg onload=alert(1)&amp;gt;Cốm", "Cốm"],
  ["  nhiều\n dòng\t ", "nhiều dòng"],
  ["Chữ\u202Eđảo\u200B", "Chữđảo"],
  ["Chữ&#x202e;đảo&#1", "Chữđảo"],
  ["Trà sen".normalize("NFD"), "Trà sen"],
])("%j as text is %j", (input, text) => {
  expect(plainText(input)).toBe(text)
})

test.each([
  ["Một đoạn", "<p>Một đoạn</p>"],
  ["Đoạn một\ndòng hai\n\nĐoạn hai & ba", "<p>Đoạn một<br />dòng hai</p><p>Đoạn hai &amp; ba</p>"],
  ['<p onclick="x()">Ngon <strong>lắm</strong></p>', "<p>Ngon <strong>lắm</strong></p>"],
  ['<a href="javascript:x()">Xem</a><iframe src="//x"></iframe>', "<p>Xem</p>"],
  ["Chữ&#x202e;đảo&#1", "<p>Chữđảo</p>"],
  ["<ul><li>Gạo nếp</li></ul>", "<ul><li>Gạo nếp</li></ul>"],
  ["<svg><p><style><!--</style><img src=x onerror=alert(1)>--></p></svg>", "<p></p>"],
])("%j as a description is %j", (input, html) => {
  expect(richText(input)).toBe(html)
})

test("whatever is put in, no tag is left in a text, and cleaning it again changes nothing", () => {
  fc.assert(
    fc.property(markup, (input) => {
      const text = plainText(input)
      expect(text.match(TAG) ?? []).toEqual([])
      expect(plainText(text)).toBe(text)
    }),
  )
})

test("whatever is put in, a description holds only the simple tags, bare, and is stable", () => {
  fc.assert(
    fc.property(markup, (input) => {
      const html = richText(input)
      for (const [, name = "", rest = ""] of html.matchAll(TAG)) {
        expect([ALLOWED.has(name.toLowerCase()), rest.replace(" /", "")]).toEqual([true, ""])
      }
      expect(richText(html)).toBe(html)
    }),
  )
})

test("tags alone say nothing", () => {
  expect([saysSomething("<p> </p><br />"), saysSomething(null), saysSomething("<p>Có</p>")]).toEqual([
    false,
    false,
    true,
  ])
})

test("the words of a description are what people read", () => {
  expect(wordsOf("<p>Gà &amp; <em>vịt</em></p><p>500<br />g</p>")).toBe("Gà & vịt 500 g")
})
