import { z } from "@medusajs/framework/zod"

/** A field that may be left out; null, or the empty field of a plain form, clears what stood there. */
export const clearable = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? null : value), schema.nullable()).optional()

const withoutSpaces = (text: string) => text.replace(/\s+/g, "")

/** A number or code as people write it, with spaces; kept without. */
export const clearableCode = (pattern: RegExp, sentence: string) =>
  clearable(z.string().max(50).transform(withoutSpaces).pipe(z.string().regex(pattern, sentence)))
