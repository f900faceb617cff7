import type { Line } from "../line"
import { CAKES } from "./cakes"
import { CERAMICS } from "./ceramics"
import { DAIRY_AND_HONEY } from "./dairy-and-honey"
import { FRUIT } from "./fruit"
import { HERBS_AND_DRINKS } from "./herbs-and-drinks"
import { MEAT } from "./meat"
import { METAL_AND_EMBROIDERY } from "./metal-and-embroidery"
import { NOODLES_AND_SAUCES } from "./noodles-and-sauces"
import { PRODUCE } from "./produce"
import { SWEETS } from "./sweets"
import { TEA } from "./tea"
import { TEXTILES } from "./textiles"
import { WEAVING } from "./weaving"
import { WOOD_AND_LACQUER } from "./wood-and-lacquer"
import { YOUNG_RICE } from "./young-rice"

export const LINES: readonly Line[] = [
  ...YOUNG_RICE,
  ...CAKES,
  ...SWEETS,
  ...NOODLES_AND_SAUCES,
  ...MEAT,
  ...DAIRY_AND_HONEY,
  ...TEA,
  ...PRODUCE,
  ...FRUIT,
  ...CERAMICS,
  ...WEAVING,
  ...WOOD_AND_LACQUER,
  ...METAL_AND_EMBROIDERY,
  ...TEXTILES,
  ...HERBS_AND_DRINKS,
]
