import { createHash } from "node:crypto"
import { describe, expect, it } from "vitest"
import { PICTURE_KINDS } from "../pictures/kinds"
import { buildCatalogue } from "./index"
import { planProducts } from "./plan"
import { priceRange } from "./price"

const now = new Date("2026-11-24T06:00:00Z")
const DAY_MS = 86_400_000
const { producers, products } = buildCatalogue(now)
const plans = planProducts()
const variants = products.flatMap((product) => product.variants)

function countBy<T>(items: T[], keyOf: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const item of items) {
    counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1
  }
  return counts
}

describe("the figures of the programme", () => {
  it("has 1,054 products in five groups", () => {
    expect(countBy(products, (product) => product.groupCode)).toEqual({
      food: 691,
      beverages: 30,
      herbs: 7,
      fabrics: 27,
      souvenirs: 299,
    })
  })

  it("has 306 three-star, 731 four-star and 17 potential five-star certificates", () => {
    expect(
      countBy(
        products,
        ({ certificate: { star, potentialFive } }) => `${star}${potentialFive ? " potential" : ""}`,
      ),
    ).toEqual({ "3": 306, "4": 731, "4 potential": 17 })
  })

  it("has 255 producers: 72 enterprises, 82 cooperatives, 101 households", () => {
    expect(countBy(producers, (producer) => producer.type)).toEqual({
      enterprise: 72,
      cooperative: 82,
      household: 101,
    })
  })

  it("has at most two variants a product on average, and never more than four", () => {
    expect(variants.length / products.length).toBeGreaterThan(1.6)
    expect(variants.length / products.length).toBeLessThan(2)
    expect(Math.max(...products.map((product) => product.variants.length))).toBe(4)
  })
})

describe("certificates", () => {
  const daysLeft = products.map(({ certificate }) => (certificate.validTo.getTime() - now.getTime()) / DAY_MS)

  it("mostly hold, with 75 ending within 90 days and 60 ended, whatever the day", () => {
    expect(daysLeft.filter((days) => days < 0)).toHaveLength(60)
    expect(daysLeft.filter((days) => days >= 0 && days <= 90)).toHaveLength(75)
    const later = new Date("2031-02-28T23:59:00Z")
    const left = buildCatalogue(later).products.map((p) => p.certificate.validTo.getTime() - later.getTime())
    expect(left.filter((ms) => ms < 0)).toHaveLength(60)
  })

  it("hold for every potential five-star", () => {
    const ended = products.filter((p) => p.certificate.potentialFive && p.certificate.validTo < now)
    expect(ended).toEqual([])
  })

  it("carry DEMO- codes, each once, and last 36 months", () => {
    const codes = products.map((product) => product.certificate.code)
    expect(new Set(codes).size).toBe(1054)
    for (const { certificate } of products) {
      expect(certificate.code).toMatch(/^DEMO-01-\d{5}-\d{4}$/)
      const months =
        (certificate.validTo.getUTCFullYear() - certificate.validFrom.getUTCFullYear()) * 12 +
        certificate.validTo.getUTCMonth() -
        certificate.validFrom.getUTCMonth()
      expect([35, 36]).toContain(months)
    }
  })
})

describe("goods and their makers", () => {
  it("gives every producer at least one product of its own village and trade", () => {
    const byHandle = new Map(producers.map((producer) => [producer.handle, producer]))
    const trades = new Map<string, Set<string>>()
    for (const [index, product] of products.entries()) {
      const plan = plans[index]
      const maker = byHandle.get(product.producerHandle)
      expect(maker?.communeCode).toBe(plan?.row.communeCode)
      trades.set(
        product.producerHandle,
        (trades.get(product.producerHandle) ?? new Set()).add(plan?.line.trade ?? ""),
      )
    }
    expect(trades.size).toBe(255)
    expect([...trades.values()].every((names) => names.size === 1)).toBe(true)
  })

  it("marks every producer as a sample and gives it a five-digit commune", () => {
    for (const producer of producers) {
      expect(producer.name).toMatch(/ \(mẫu\)$/)
      expect(producer.communeCode).toMatch(/^\d{5}$/)
      expect(producer.email).toMatch(/@cholang\.example$/)
    }
  })

  it("has exactly one producer away today", () => {
    const away = producers.filter(({ vacation }) => vacation && vacation.from <= now && now < vacation.to)
    expect(away).toHaveLength(1)
    expect(producers.filter(({ vacation }) => vacation).length).toBeGreaterThan(10)
  })

  it("shows every kind that can be drawn", () => {
    expect([...new Set(products.map((product) => product.kind))].sort()).toEqual([...PICTURE_KINDS].sort())
  })
})

describe("value added tax", () => {
  it("keeps metal and spirits at the full rate and taxes no household's fresh harvest", () => {
    const categoriesOf = (kind: string) => [
      ...new Set(products.filter((product) => product.kind === kind).map(({ vatCategory }) => vatCategory)),
    ]
    expect(["do-dong", "ruou-nep", "non", "lua"].map(categoriesOf)).toEqual([
      ["vat-excluded"],
      ["vat-excluded"],
      ["vat-sedge-craft"],
      [null],
    ])
    const typeOf = new Map(producers.map(({ handle, type }) => [handle, type]))
    const fresh = products.filter(({ kind, setCode }) => kind === "rau" && setCode === "1")
    for (const { producerHandle, vatCategory } of fresh) {
      const isTrade = typeOf.get(producerHandle) === "enterprise"
      expect(vatCategory).toBe(isTrade ? "vat-farm-trade" : "vat-own-produce")
    }
  })
})

describe("text", () => {
  it("repeats no title, handle, SKU, producer name or producer handle", () => {
    const lists = [
      products.map((product) => product.title.toLowerCase()),
      products.map((product) => product.handle),
      products.map((product) => product.externalId),
      variants.map((variant) => variant.sku),
      producers.map((producer) => producer.name.toLowerCase()),
      producers.map((producer) => producer.handle),
      producers.map((producer) => producer.email),
    ]
    expect(lists.map((list) => list.length - new Set(list).size)).toEqual([0, 0, 0, 0, 0, 0, 0])
  })

  it("is NFC, without double spaces, left-over placeholders or exclamation marks", () => {
    const texts = [...products, ...producers].flatMap((item) =>
      Object.values(item).filter((value) => typeof value === "string"),
    )
    expect(texts.filter((text) => text !== text.normalize("NFC") || /~|!| {2}|undefined/.test(text))).toEqual(
      [],
    )
  })

  it("describes every product in two to four sentences, with all label facts", () => {
    for (const product of products) {
      const sentences = product.description.match(/\.(?= |$)/g)?.length ?? 0
      expect(sentences).toBeGreaterThanOrEqual(2)
      expect(sentences).toBeLessThanOrEqual(4)
      expect(product.label.ingredients ?? product.label.material).toBeTruthy()
      expect(product.label.storage ?? product.label.care).toBeTruthy()
    }
  })

  it("makes no health claim and no superlative", () => {
    const claims = /chữa|trị bệnh|tăng cường|ngon nhất|tốt nhất|số một|hàng đầu/i
    const allowed = "không thay thế thuốc chữa bệnh"
    const found = products.filter((product) => claims.test(product.description.replace(allowed, "")))
    expect(found.map((product) => product.title)).toEqual([])
  })
})

describe("prices and stock", () => {
  it("ends every price in 000 or 500, inside the range of the product's row scaled by size", () => {
    for (const [index, plan] of plans.entries()) {
      for (const [at, size] of plan.sizes.entries()) {
        const price = products[index]?.variants[at]?.price ?? 0
        const { min, max } = priceRange(plan, size)
        expect(price % 500).toBe(0)
        expect(price).toBeGreaterThanOrEqual(min)
        expect(price).toBeLessThanOrEqual(max)
      }
    }
  })

  it("has some goods sold out and some running low, in whole pieces and grams", () => {
    expect(variants.every(({ stock, weight }) => Number.isInteger(stock) && Number.isInteger(weight))).toBe(
      true,
    )
    expect(Math.min(...variants.map((variant) => variant.weight))).toBeGreaterThan(0)
    const soldOut = products.filter((product) => product.variants.every((variant) => variant.stock === 0))
    expect(soldOut.length).toBeGreaterThan(10)
    expect(soldOut.length).toBeLessThan(60)
    expect(variants.filter(({ stock }) => stock > 0 && stock < 5).length).toBeGreaterThan(30)
  })
})

describe("determinism", () => {
  const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex")

  it("builds the same catalogue every time", () => {
    expect(hash(buildCatalogue(now))).toBe(hash({ producers, products }))
  })

  it("lets the day change nothing but certificates and holidays", () => {
    const timeless = (date: Date) => {
      const catalogue = buildCatalogue(date)
      return hash([
        catalogue.products.map(({ certificate: { validFrom, validTo, ...rest }, ...product }) => [
          product,
          rest,
        ]),
        catalogue.producers.map(({ vacation, ...producer }) => producer),
      ])
    }
    expect(timeless(new Date("2030-01-01T00:00:00Z"))).toBe(timeless(now))
  })
})
