import { CAKES } from "./cakes"
import { CERAMICS } from "./ceramics"
import { CRAFTS } from "./crafts"
import { DRINKS } from "./drinks"
import { FOOD } from "./food"
import { FRUIT } from "./fruit"
import { ground } from "./ground"
import { PICTURE_KINDS, type PictureKind } from "./kinds"
import { COLOURWAYS } from "./palette"
import { TEXTILES } from "./textiles"

export { PICTURE_KINDS, type PictureKind } from "./kinds"
export { renderPictures } from "./render"

const GOODS = { ...FOOD, ...CAKES, ...FRUIT, ...DRINKS, ...TEXTILES, ...CERAMICS, ...CRAFTS }

/** One good on its ground as an SVG of 960 × 960; `colourway` is 1 to 6. Throws for a kind that nobody has drawn. */
export function drawPicture(kind: PictureKind, colourway: number): string {
  const colours = COLOURWAYS[colourway - 1]
  const draw = GOODS[kind]
  if (!colours || !draw) {
    throw new Error(`There is no picture of "${kind}" in colourway ${colourway}.`)
  }
  const motif = PICTURE_KINDS.indexOf(kind) + colourway
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 960">${ground(colours, motif)}${draw(colours)}</svg>`
}
