/**
 * Goods of one line that come back, what they were paid with, and the price of one unit of what is given for each; all in
 * whole đồng.
 */
export type Exchanged = { worth: number; quantity: number; price: number }

/** What one unit of goods that come back was paid with, in whole đồng; the same goods are given again for just that. */
export const unitWorth = ({ worth, quantity }: Pick<Exchanged, "worth" | "quantity">): number =>
  Math.floor(worth / quantity)

/** Whether something is wished for that is dearer than what comes back: no rail takes new money after a sale. */
export const costsMore = ({ price, ...back }: Exchanged): boolean => price > unitWorth(back)

/**
 * For how much a unit is given in exchange: the price that was agreed on, or, where so few units came back that rounding
 * made them worth a đồng less, what they are worth.
 */
export const givenPrice = ({ price, ...back }: Exchanged): number => Math.min(price, unitWorth(back))

/** What goods that come back are worth beyond what is given for them: never less than nothing. */
export const exchangeDifference = (lines: Exchanged[]): number =>
  lines.reduce((sum, line) => sum + line.worth - givenPrice(line) * line.quantity, 0)
