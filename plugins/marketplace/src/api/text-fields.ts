import { z } from "@medusajs/framework/zod"
import { BARE, bareRule, bareText } from "../lib/bare-text"
import { plainText, richText } from "../lib/clean-text"

/** Markup and entities take room that is gone once the text is clean, so more is let in than is kept. */
const RAW_FACTOR = 4

/** A text of one line, cleaned, from 1 to `longest` characters. */
export const line = (longest: number) =>
  z
    .string()
    .max(longest * RAW_FACTOR)
    .transform(plainText)
    .pipe(z.string().min(1, "Must not be empty").max(longest))

/** A line that may be left out; null or an empty text clears it. */
export const optionalLine = (longest: number) =>
  z
    .string()
    .max(longest * RAW_FACTOR)
    .nullable()
    .transform((text) => plainText(text ?? ""))
    .pipe(z.string().max(longest))
    .transform((text) => text || null)
    .optional()

/**
 * A number or a name that is no prose, from 1 to `longest` characters; refused, rather than cleaned, where it holds
 * anything but `BARE`. `what` begins the sentence that says so: "A reference".
 */
export const bareLine = (longest: number, what: string) =>
  z
    .string()
    .max(longest * RAW_FACTOR)
    .transform(bareText)
    .pipe(z.string().min(1, "Must not be empty").max(longest).regex(BARE, bareRule(what)))

/** A bare line that may be left out; null or an empty text clears it. */
export const optionalBareLine = (longest: number, what: string) =>
  z
    .string()
    .max(longest * RAW_FACTOR)
    .nullable()
    .transform((text) => bareText(text ?? ""))
    .pipe(z.string().max(longest).regex(BARE, bareRule(what)))
    .transform((text) => text || null)
    .optional()

/** A description in simple HTML or plain text, cleaned; null or an empty text clears it. */
export const richBody = (longest: number) =>
  z
    .string()
    .max(longest)
    .nullable()
    .transform((text) => richText(text ?? ""))
    .transform((html) => html || null)
    .optional()
