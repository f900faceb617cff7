import { readdirSync } from "node:fs"
import { expect, test } from "vitest"
import type { Locale } from "./i18n/index.ts"
import { inLanguage, pathsFor, translatedPath } from "./paths.ts"

const PAGES = new URL("pages/", import.meta.url)

/** Every word that a page of the shop, not of the portal, has in its address; handles and ids are none. */
function wordsOf(locale: Locale): Set<string> {
  const files = readdirSync(PAGES, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(astro|ts)$/.test(file) && !/kenh-nha-san-xuat|producer-portal|^api\//.test(file))
    .filter((file) => file.startsWith("en/") === (locale === "en"))
  const words = files.flatMap((file) => file.replace(/^en\/|\.\w+$/g, "").split("/"))
  return new Set(words.filter((word) => !/^(\[\w+\]|index|404|500|robots\.txt|sitemap\.xml)$/.test(word)))
}

function allPaths(locale: Locale): string[] {
  const { portal: _, ...shop } = pathsFor(locale)
  return [
    shop.products(),
    shop.product("1"),
    shop.producers(),
    shop.producer("1"),
    shop.cart(),
    shop.addToCart(),
    shop.updateCartItem(),
    shop.cartDestination(),
    shop.cartShipping(),
    shop.checkout(),
    shop.cardPayment(),
    shop.orderGroup("1", ""),
    shop.giveBack("1", "2", ""),
  ]
}

test("no English page has a Vietnamese word in its address", () => {
  const english = wordsOf("en")
  expect(english.size).toBe(wordsOf("vi").size)
  expect([...wordsOf("vi")].filter((word) => english.has(word))).toEqual([])
})

test.each(["vi", "en"] as const)("every address of the shop (%s) is that of a page", (locale) => {
  const words = allPaths(locale).flatMap((path) => path.split("/"))
  const known = [...wordsOf(locale), "en", "", "1", "2"]
  expect(words.filter((word) => !known.includes(word))).toEqual([])
})

test("a page is found again in the other language", () => {
  expect(allPaths("vi").map((path) => translatedPath(path, "en"))).toEqual(allPaths("en"))
  expect(allPaths("en").map((path) => translatedPath(path, "vi"))).toEqual(allPaths("vi"))
  expect(translatedPath("/san-pham/the", "en")).toBe("/en/products/the")
  expect(translatedPath("/khong-co-trang-nay", "en")).toBe("/en/")
})

test("the way to the other language keeps a search, its filters and a guest's key, and nothing else", () => {
  const there = (url: string) => inLanguage(new URL(url, "http://shop.invalid"), "en")
  expect(there("/san-pham?q=tra+sen&group=food&group=herbs&utm_source=x")).toBe(
    "/en/products?q=tra+sen&group=food&group=herbs",
  )
  expect(there("/don-hang/ogrp_1?token=a.b&xong=asked")).toBe("/en/orders/ogrp_1?token=a.b")
  expect(there("/kenh-nha-san-xuat/loi-moi?token=x")).toBe("/en/producer-portal/invitation?token=x")
  expect(there("/gio-hang?loi=unavailable")).toBe("/en/cart")
})
