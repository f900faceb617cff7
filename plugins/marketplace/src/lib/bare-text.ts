import { seen } from "./clean-text"

/** Letters and digits of any script, spaces, and the signs between them: "FT26330-ABC/12", "J&T Express (Hà Nội)". */
export const BARE = /^[\p{L}\p{M}\p{N} .,_/#:+()&-]*$/u

/**
 * A number or a name that is no prose: one line, composed (NFC), no invisible characters, but nothing that is seen taken
 * away. Whether it is `BARE` is for its field to check.
 */
export const bareText = (input: string): string => seen(input).replace(/\s+/g, " ").trim()

/** What a field says that takes only `BARE` texts; `what` as the beginning of a sentence: "A tracking number". */
export const bareRule = (what: string): string =>
  `${what} has only letters, digits, spaces and . , _ / # : + ( ) & -`
