/** What may stand behind a net quantity in a form, and what it is in the unit that is kept. */
export const NET_UNITS = {
  g: { unit: "g", times: 1 },
  kg: { unit: "g", times: 1000 },
  ml: { unit: "ml", times: 1 },
  l: { unit: "ml", times: 1000 },
  piece: { unit: "piece", times: 1 },
} as const

export type NetUnitName = keyof typeof NET_UNITS

export const isNetUnit = (name: string): name is NetUnitName => Object.hasOwn(NET_UNITS, name)
