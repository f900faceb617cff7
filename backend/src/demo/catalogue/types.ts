import type { PictureKind } from "../pictures/kinds"
export type NetUnit = "g" | "ml" | "piece"
export type GroupCode = "food" | "beverages" | "herbs" | "fabrics" | "souvenirs"
export type DemoProducerType = "enterprise" | "cooperative" | "household"
export type DemoTag =
  | "tet"
  | "qua-bieu"
  | "perishable"
  | "chilled"
  | "frozen"
  | "fresh"
  | "same-day"
  | "seasonal"
  | "made-to-order"
  | "export"
  | "alcohol"

/** What the law wants on a label, in the words a shopper reads. */
export interface LabelFacts {
  origin: string
  ingredients?: string
  material?: string
  storage?: string
  care?: string
  shelf_life?: string
  net_weight: string
}

export interface DemoVariant {
  sku: string
  title: string
  titleEn: string
  /** Integer đồng, tax included. */
  price: number
  /** Grams, packing included. */
  weight: number
  stock: number
  netQuantity: number
  netUnit: NetUnit
}

export interface DemoCertificate {
  code: string
  star: 3 | 4
  potentialFive: boolean
  validFrom: Date
  validTo: Date
}

export interface DemoProduct {
  externalId: string
  handle: string
  title: string
  titleEn: string
  description: string
  descriptionEn: string
  kind: PictureKind
  /** 1 to 6. */
  colourway: number
  groupCode: GroupCode
  /** "1" to "22": the 26 sets without ornamental life and tourism. */
  setCode: string
  /** The code of its VAT category where it is not the usual one. */
  vatCategory: string | null
  producerHandle: string
  saleUnit: string
  /** Months 1–12 in which the goods are to be had; none means all year. */
  seasonMonths?: number[]
  tags: DemoTag[]
  /** Words for the search index only. */
  keywords: string[]
  label: LabelFacts
  optionName: string
  variants: DemoVariant[]
  certificate: DemoCertificate
}

export interface DemoProducer {
  handle: string
  name: string
  type: DemoProducerType
  communeCode: string
  communeName: string
  village: string
  shortText: string
  email: string
  vacation?: { from: Date; to: Date }
  /** Grams of a usual parcel; decides the shipping rates. */
  parcelGrams: number
}

export interface DemoCatalogue {
  producers: DemoProducer[]
  products: DemoProduct[]
}
