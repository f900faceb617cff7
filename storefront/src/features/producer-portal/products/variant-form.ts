import { z } from "zod"
import type { ErrorKey } from "../problem.ts"
import { NET_UNITS, type NetUnitName } from "./net-units.ts"
import { readDecimal, readWhole } from "./numbers.ts"
import type { ProductVariant, VariantBody } from "./product.ts"

const CHEAPEST = 1000
const DEAREST = 1_000_000_000
const HEAVIEST_GRAMS = 1_000_000
const LONGEST_CM = 1000
const MOST_STOCK = 1_000_000
const MM_PER_CM = 10

type Reader = (text: string) => number | null

/** A number that may be left out; what is there must be readable and within reach. */
const optional = (read: Reader, largest: number, message: ErrorKey) =>
  z.string().transform((text, context) => {
    const number = text ? read(text) : undefined
    if (number === null || (number !== undefined && number > largest)) {
      context.addIssue({ code: "custom", message })
      return z.NEVER
    }
    return number
  })

const price = z.string().transform((text, context) => {
  const number = readWhole(text)
  if (number === null || number < CHEAPEST || number > DEAREST) {
    context.addIssue({ code: "custom", message: "price_invalid" satisfies ErrorKey })
    return z.NEVER
  }
  return number
})

const say = (key: ErrorKey): string => key

const schema = z.object({
  title: z.string().min(1, say("kind_required")).max(80, say("too_long")),
  price,
  net_quantity: optional(readDecimal, HEAVIEST_GRAMS, "net_invalid"),
  net_unit: z.enum(Object.keys(NET_UNITS) as [NetUnitName, ...NetUnitName[]], say("net_invalid")),
  stock: optional(readWhole, MOST_STOCK, "stock_invalid"),
  weight: optional(readWhole, HEAVIEST_GRAMS, "weight_invalid"),
  length: optional(readDecimal, LONGEST_CM, "size_invalid"),
  width: optional(readDecimal, LONGEST_CM, "size_invalid"),
  height: optional(readDecimal, LONGEST_CM, "size_invalid"),
  sku: z.string().max(60, say("too_long")),
})

export type VariantField = keyof typeof schema.shape
/** A kind as it was typed: grams for the weight, centimetres for the size. */
export type VariantValues = Record<VariantField, string>
export type VariantErrors = Partial<Record<VariantField, ErrorKey>>

const FIELDS = Object.keys(schema.shape) as VariantField[]

export const emptyVariant = (): VariantValues => readVariant(new FormData())

/** The kind as it stands in a form whose fields may carry a prefix, for showing it again. */
export function readVariant(form: FormData, prefix = ""): VariantValues {
  const entries = FIELDS.map((field) => {
    const value = form.get(`${prefix}${field}`)
    return [field, typeof value === "string" ? value.trim() : ""]
  })
  const values = Object.fromEntries(entries) as VariantValues
  return { ...values, net_unit: values.net_unit || "g" }
}

type Checked = { body: VariantBody; errors: null } | { body: null; errors: VariantErrors }

/** What the API takes, or what is wrong with which field. */
export function checkVariant(values: VariantValues): Checked {
  const parsed = schema.safeParse(values)
  if (!parsed.success) {
    const errors: VariantErrors = {}
    for (const { path, message } of parsed.error.issues) {
      errors[path[0] as VariantField] ??= message as ErrorKey
    }
    return { body: null, errors }
  }
  const { net_quantity, net_unit, stock, length, width, height, sku, ...rest } = parsed.data
  const { unit, times } = NET_UNITS[net_unit]
  const body = {
    ...rest,
    ...(net_quantity ? { net_quantity: net_quantity * times, net_unit: unit } : {}),
    ...(stock === undefined ? {} : { stocked_quantity: stock }),
    ...millimetres({ length, width, height }),
    ...(sku ? { sku } : {}),
  }
  return { body, errors: null }
}

/** The same for a kind that is there already: what was emptied is cleared. */
export function clearedBody(body: VariantBody): VariantBodyWithNulls {
  return { ...EMPTY, ...body }
}

const EMPTY = {
  net_quantity: null,
  net_unit: null,
  weight: null,
  length: null,
  width: null,
  height: null,
  sku: null,
}
export type VariantBodyWithNulls = Omit<VariantBody, keyof typeof EMPTY> & {
  [Field in keyof typeof EMPTY]: VariantBody[Field] | null
}

/** A kept kind as a producer reads it: large amounts in kilograms and litres, sizes in centimetres. */
export function valuesOf(variant: ProductVariant): VariantValues {
  const { name, quantity } = netOf(variant)
  return {
    title: variant.title,
    price: text(variant.price),
    net_quantity: text(quantity),
    net_unit: name,
    stock: text(variant.inventory?.stocked_quantity),
    weight: text(variant.weight),
    length: text(variant.length && variant.length / MM_PER_CM),
    width: text(variant.width && variant.width / MM_PER_CM),
    height: text(variant.height && variant.height / MM_PER_CM),
    sku: variant.sku ?? "",
  }
}

export function netOf({ net_quantity, net_unit }: Pick<ProductVariant, "net_quantity" | "net_unit">): {
  name: NetUnitName
  quantity: number | null
} {
  const large = net_unit === "g" ? "kg" : net_unit === "ml" ? "l" : null
  if (large && net_quantity && net_quantity >= 1000) {
    return { name: large, quantity: net_quantity / 1000 }
  }
  const name = Object.keys(NET_UNITS).find((unit) => unit === net_unit) as NetUnitName | undefined
  return { name: name ?? "g", quantity: net_quantity }
}

const text = (number: number | null | undefined): string =>
  number === null || number === undefined ? "" : String(number).replace(".", ",")

type Sizes = { length: number | undefined; width: number | undefined; height: number | undefined }

function millimetres(sizes: Sizes): Partial<Sizes> {
  return Object.fromEntries(
    Object.entries(sizes).flatMap(([name, cm]) =>
      cm === undefined ? [] : [[name, Math.round(cm * MM_PER_CM)]],
    ),
  )
}
