import { itemAt } from "./item-at"
import type { ProductPlan } from "./plan"
import { type Random, randomOf } from "./random"
import { share } from "./share"
import { slugOf, upperFirst } from "./slug"
import type { DemoProducer, DemoProducerType } from "./types"

const DAY_MS = 86_400_000

const TYPE_COUNTS: [DemoProducerType, number][] = [
  ["enterprise", 72],
  ["cooperative", 82],
  ["household", 101],
]

const LEGAL_FORMS: Record<DemoProducerType, string[]> = {
  enterprise: ["Công ty TNHH", "Công ty cổ phần", "Doanh nghiệp tư nhân"],
  cooperative: ["Hợp tác xã", "Hợp tác xã", "Hợp tác xã sản xuất và dịch vụ tổng hợp"],
  household: ["Hộ làm nghề", "Cơ sở", "Hộ kinh doanh"],
}

/** What one sees in a village: names that belong to no firm and no person. */
const SIGNS = (
  "Giếng Cổ, Sân Đình, Lũy Tre, Cổng Làng, Bến Nước, Cây Gạo, Ngõ Gạch, Mái Ngói, Ao Làng, " +
  "Hiên Nắng, Cầu Đá, Vườn Cau, Bờ Đê, Xóm Chợ, Gốc Đa, Nếp Nhà, Thềm Rêu, Đường Làng"
).split(", ")

/** Every so many producers one plans a holiday or has just come back from one; a single one is away now. */
const HOLIDAYS = { planned: { every: 37, inDays: 20 }, past: { every: 41, inDays: -30 }, lengthDays: 7 }
const AWAY_NOW = 200

/** The 255 producers; each makes what its village and trade make, and every plan has exactly one maker. */
export function makeProducers(plans: ProductPlan[], now: Date) {
  const types = randomOf("producer types").shuffle(
    TYPE_COUNTS.flatMap(([type, count]) => Array.from({ length: count }, () => type)),
  )
  const trades = groupByTrade(plans)
  const counts = share(
    types.length,
    trades.map((trade) => trade.length),
  )
  const makers = new Map<ProductPlan, DemoProducer>()
  const producers: DemoProducer[] = []
  for (const [at, trade] of trades.entries()) {
    const ofTrade = makeTradeProducers(trade, types.splice(0, counts[at]), producers.length, now)
    producers.push(...ofTrade)
    for (const [index, plan] of trade.entries()) {
      makers.set(plan, itemAt(ofTrade, index % ofTrade.length))
    }
  }
  return { producers, makers: plans.map((plan) => makers.get(plan) ?? itemAt(producers, 0)) }
}

function groupByTrade(plans: ProductPlan[]): ProductPlan[][] {
  const groups = new Map<string, ProductPlan[]>()
  for (const plan of plans) {
    groups.set(plan.line.trade, [...(groups.get(plan.line.trade) ?? []), plan])
  }
  return [...groups.values()]
}

function makeTradeProducers(trade: ProductPlan[], types: DemoProducerType[], offset: number, now: Date) {
  const plan = itemAt(trade, 0)
  const signs = randomOf(`signs:${plan.line.trade}`).shuffle(SIGNS)
  return types.map((type, index) => makeProducer(plan, type, itemAt(signs, index), offset + index + 1, now))
}

function makeProducer(plan: ProductPlan, type: DemoProducerType, sign: string, number: number, now: Date) {
  const random = randomOf(`producer:${number}`)
  const { line, row } = plan
  const legalForm = random.pick(LEGAL_FORMS[type])
  const trade = type === "enterprise" ? upperFirst(line.trade) : line.trade
  return {
    handle: slugOf(`${line.trade} ${sign}`),
    name: `${legalForm} ${trade} ${sign} (mẫu)`,
    type,
    communeCode: row.communeCode,
    communeName: row.communeName,
    village: row.village,
    shortText: shortText(plan, random),
    email: `nha-san-xuat-${String(number).padStart(3, "0")}@cholang.example`,
    vacation: vacationOf(number, now),
    parcelGrams: line.pieceGrams ?? line.base,
  } satisfies DemoProducer
}

function shortText({ line, row }: ProductPlan, random: Random): string {
  const people = random.between(3, 38)
  const { place } = row
  return random.pick([
    `Chuyên ${line.work} tại ${place}, với ${people} lao động của làng. Hồ sơ mẫu để giới thiệu chợ.`,
    `${upperFirst(line.work)} theo mẻ nhỏ ở ${place}; ${people} người làm quanh năm. Hồ sơ mẫu để giới thiệu chợ.`,
    `Ở ${place}, ${people} người cùng ${line.work}. Hồ sơ mẫu để giới thiệu chợ.`,
  ])
}

function vacationOf(number: number, now: Date): DemoProducer["vacation"] {
  const { planned, past, lengthDays } = HOLIDAYS
  if (number === AWAY_NOW) return holiday(now, -2, lengthDays)
  if (number % planned.every === 0) return holiday(now, planned.inDays, lengthDays)
  return number % past.every === 0 ? holiday(now, past.inDays, lengthDays) : undefined
}

function holiday(now: Date, inDays: number, lengthDays: number) {
  const from = Math.floor(now.getTime() / DAY_MS + inDays) * DAY_MS
  return { from: new Date(from), to: new Date(from + lengthDays * DAY_MS) }
}
