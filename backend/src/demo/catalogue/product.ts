import type { Size } from "./line"
import type { ProductPlan } from "./plan"
import { priceOf } from "./price"
import { type Random, randomOf } from "./random"
import { slugOf } from "./slug"
import type {
  DemoCertificate,
  DemoProducer,
  DemoProduct,
  DemoTag,
  DemoVariant,
  GroupCode,
  NetUnit,
} from "./types"
import { vatCategoryOf } from "./vat"
import { descriptionEnOf, descriptionOf, goodsWeight, labelOf, titleEnOf, titleOf } from "./wording"

const COLOURWAYS = 6
const PACKING = { share: 1.08, glassGrams: 350, grams: 20 }
const SETS_OF_GROUP: [GroupCode, number, number][] = [
  ["food", 1, 13],
  ["beverages", 14, 17],
  ["herbs", 18, 20],
  ["souvenirs", 21, 21],
  ["fabrics", 22, 22],
]

export function makeProduct(
  plan: ProductPlan,
  maker: DemoProducer,
  certificate: DemoCertificate,
): DemoProduct {
  const { line, form, row } = plan
  const random = randomOf(`product:${plan.number}`)
  const title = titleOf(plan)
  const setCode = form.set ?? row.setCode
  const season = form.season ?? line.season ?? []
  const kind = form.kind ?? line.kind
  return {
    externalId: externalIdOf(plan),
    handle: slugOf(title),
    title,
    titleEn: titleEnOf(plan),
    description: descriptionOf(plan),
    descriptionEn: descriptionEnOf(plan),
    kind,
    colourway: random.between(1, COLOURWAYS),
    groupCode: groupOf(setCode),
    setCode,
    vatCategory: vatCategoryOf({ kind, setCode }, maker.type),
    producerHandle: maker.handle,
    saleUnit: row.saleUnit,
    ...(season.length > 0 ? { seasonMonths: season } : {}),
    tags: tagsOf(plan),
    keywords: [...line.keywords, ...(form.keywords ?? [])],
    label: labelOf(plan),
    optionName: line.optionName ?? "Quy cách",
    variants: makeVariants(plan, random),
    certificate,
  }
}

function externalIdOf({ number }: ProductPlan): string {
  return `DEMO-${String(number).padStart(4, "0")}`
}

function groupOf(setCode: string): GroupCode {
  const set = Number(setCode)
  const group = SETS_OF_GROUP.find(([, first, last]) => set >= first && set <= last)
  if (!group) {
    throw new Error(`The catalogue holds no goods of set ${setCode}.`)
  }
  return group[0]
}

function tagsOf({ line, form, twist }: ProductPlan): DemoTag[] {
  return [...new Set([...(form.tags ?? line.tags ?? []), ...(twist.tags ?? [])])]
}

function makeVariants(plan: ProductPlan, random: Random): DemoVariant[] {
  const { line, form } = plan
  const jitter = (random.next() - 0.5) * 0.06
  const stocks = makeStocks(plan.sizes.length, random)
  return plan.sizes.map((size, index) => {
    const price = priceOf(plan, size, jitter)
    return {
      sku: `${externalIdOf(plan)}-${index + 1}`,
      title: size.label,
      titleEn: size.en,
      price,
      weight: parcelWeight(plan, size),
      stock: Math.min(stocks[index] ?? 0, price > 1_000_000 ? 15 : 160),
      netQuantity: size.quantity,
      netUnit: form.unit ?? line.unit,
    }
  })
}

/** Three in a hundred products are sold out, two more in one size, and some are running low. */
function makeStocks(count: number, random: Random): number[] {
  const fate = random.between(1, 100)
  return Array.from({ length: count }, (_, index) => {
    if (fate <= 3 || (fate <= 5 && index === 0 && count > 1)) return 0
    return fate <= 12 ? random.between(1, 4) : random.between(12, 160)
  })
}

function parcelWeight(plan: ProductPlan, size: Size): number {
  const unit: NetUnit = plan.form.unit ?? plan.line.unit
  const glass = unit === "ml" ? PACKING.glassGrams : 0
  const grams = goodsWeight(plan, size) * PACKING.share + glass + PACKING.grams
  return Math.ceil(grams / 10) * 10
}
