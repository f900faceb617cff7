import { globSync } from "node:fs"
import path from "node:path"
import { z } from "@medusajs/framework/zod"
import { beforeAll, expect, test } from "vitest"
import { strangeTagsIn, tagsIn, XSS_CORPUS } from "../../integration-tests/helpers/xss-corpus"

/** What producers and operators write. */
const WRITTEN_BY_PEOPLE = "{refund-fields,{producer,admin}/**/validators}.ts"

type Field = { name: string; schema: z.core.$ZodType }

/**
 * Looked up or compared and never shown: ids, addresses of pictures (which have to be those of a kept upload), secrets;
 * and what other plugins read, each with a check of its own.
 */
const NOT_SHOWN = /((?<!citizen)_id|\.url|_url|\.token|additional_data\.<(key|value)>)$/
const RICH = /\.(description|about)$/

/** Every field of a body that takes one value, by the way to it. */
function fieldsOf(name: string, schema: z.core.$ZodType): Field[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case "optional":
    case "nullable":
    case "default":
      return innerFields(name, schema, def.innerType)
    case "pipe":
      return innerFields(name, schema, def.out)
    case "object":
      return Object.entries(def.shape).flatMap(([key, field]) => fieldsOf(`${name}.${key}`, field))
    case "array":
      return fieldsOf(name, def.element)
    case "record":
      return [...fieldsOf(`${name}.<key>`, def.keyType), ...fieldsOf(`${name}.<value>`, def.valueType)]
    case "union":
      return def.options.flatMap((option) => fieldsOf(name, option))
    default:
      return [{ name, schema }]
  }
}

/** A wrapper around one value counts as a whole, since it may be what cleans it. */
function innerFields(name: string, whole: z.core.$ZodType, inner: z.core.$ZodType): Field[] {
  const within = fieldsOf(name, inner)
  return within.every((field) => field.name === name) ? [{ name, schema: whole }] : within
}

/** The fields of all bodies; a list's filters are only compared with what is kept. */
async function findFields(): Promise<Field[]> {
  const files = globSync(WRITTEN_BY_PEOPLE, { cwd: __dirname })
  const modules: object[] = await Promise.all(files.map((file) => import(path.join(__dirname, file))))
  return modules
    .flatMap((module) => Object.entries(module))
    .filter(([name, schema]) => schema instanceof z.ZodType && !/List|Param/i.test(name))
    .flatMap(([name, schema]) => fieldsOf(name, schema))
    .filter(({ name }) => !NOT_SHOWN.test(name))
}

let fields: Field[]
beforeAll(async () => {
  fields = await findFields()
})

const textsOf = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, entry]) => [key, ...textsOf(entry)])
    : [String(value)]

/** What is kept of a text that is sent into a field, also where the field holds named facts; nothing where it is refused. */
const keptOf = ({ schema }: Field, text: string): string[] =>
  [text, `Ngon ${text} lắm`, { usage: text }, { [text]: "x" }].flatMap((value) => {
    const { success, data } = z.safeParse(schema, value)
    return success ? textsOf(data) : []
  })

test("the fields that take free text are found", () => {
  const free = fields.filter((field) => keptOf(field, "Mật ong").includes("Mật ong")).map(({ name }) => name)
  expect(free).toEqual(
    expect.arrayContaining([
      "ProducerCreateProduct.title",
      "ProducerCreateProduct.label",
      "ProducerCreateProduct.variants.title",
      "ProducerUpdateProfile.short_text",
      "ProducerSaveApplication.contact_name",
      "ProducerShipParcel.carrier",
      "RefundOrder.reason",
      "ProducerCancelOrder.reason",
      "AdminAssistedChange.proposed.short_text",
      "AdminResolveMismatch.resolution",
      "AdminCreateCommissionRule.name",
      "UpdateMe.name",
    ]),
  )
})

test.each(XSS_CORPUS)(
  "%j is only a text, or a simple tag, wherever somebody writes for others to read",
  (text) => {
    const markup = fields.flatMap((field) =>
      keptOf(field, text)
        .flatMap(RICH.test(field.name) ? strangeTagsIn : tagsIn)
        .map((tag) => [field.name, tag]),
    )
    expect(markup).toEqual([])
  },
)

test("fields of a format take none of them, whatever stands around it", () => {
  const names = ["phone", "email", "sku", "tax_code", "citizen_id", "commune_code"]
  const bare = ["tracking_number", "carrier", "reference", "registration_number"]
  for (const name of [...names, "bank_bin", "bank_account_number", ...bare]) {
    const formed = fields.filter((field) => field.name.endsWith(`.${name}`))
    expect(formed).not.toEqual([])
    expect(formed.flatMap((field) => XSS_CORPUS.flatMap((text) => keptOf(field, text)))).toEqual([])
  }
})
