import { z } from "zod"
import type { ErrorKey } from "../problem.ts"
import { htmlToTyped, typedToHtml } from "../typed-html.ts"
import type { Product, VariantBody } from "./product.ts"
import type { ProductBody } from "./products.server.ts"
import { checkVariant, readVariant, type VariantErrors, type VariantValues } from "./variant-form.ts"

export const MOST_KINDS = 20

const say = (key: ErrorKey): string => key

const title = z.string().min(1, say("title_required")).max(120, say("too_long"))
const set = z.string().regex(/^[\w-]{1,40}$/, say("set_required"))

/** The page of words: name, product set, sale unit and description. */
export const basicsSchema = z.object({
  title,
  set,
  sale_unit: z.string().max(40, say("too_long")),
  description: z.string().max(10_000, say("too_long")),
})

type Basics = z.infer<typeof basicsSchema>

export function basicsBody({ title, set, sale_unit, description }: Basics): ProductBody {
  return {
    title,
    sale_unit,
    description: typedToHtml(description),
    additional_data: { product_set_code: set },
  }
}

export function basicsOf(product: Product): Basics {
  return {
    title: product.title,
    set: product.product_set?.code ?? "",
    sale_unit: product.sale_unit ?? "",
    description: htmlToTyped(product.description ?? ""),
  }
}

export const LABEL_FIELDS = [
  "origin",
  "ingredients",
  "material",
  "net_weight",
  "storage",
  "care",
  "shelf_life",
] as const
export type LabelField = (typeof LABEL_FIELDS)[number]

const fact = z.string().max(500, say("too_long"))

/** The page of what stands on the label; what is left empty is not shown to shoppers. */
export const labelSchema = z.object(
  Object.fromEntries(LABEL_FIELDS.map((field) => [field, fact])) as Record<LabelField, typeof fact>,
)

export function labelBody(values: Record<LabelField, string>): ProductBody {
  return { label: Object.fromEntries(Object.entries(values).filter(([, value]) => value)) }
}

/** The first page of a new product. */
export const newProductSchema = z.object({ title, set })

export type Kind = { values: VariantValues; errors: VariantErrors }

/** The kinds of a new product, as many as the form says it has, with what is wrong with each. */
export function readKinds(form: FormData): { kinds: Kind[]; bodies: VariantBody[] | null } {
  const count = Math.min(Math.max(1, Number(form.get("kind_count")) || 1), MOST_KINDS)
  const checked = Array.from({ length: count }, (_, index) => {
    const values = readVariant(form, `kinds.${index}.`)
    return { values, ...checkVariant(values) }
  })
  const bodies = checked.flatMap(({ body }) => body ?? [])
  return {
    kinds: checked.map(({ values, errors }) => ({ values, errors: errors ?? {} })),
    bodies: bodies.length === count ? bodies : null,
  }
}
