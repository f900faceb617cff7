/**
 * What people call one producer's order of a group, e.g. `CL1042-2`: the group's number and the order's place in it,
 * counted from 1. Plain ASCII and far below 25 characters, so that it fits the memo of any bank transfer.
 */
export const orderCode = (groupDisplayId: number, place: number): string => `CL${groupDisplayId}-${place}`

const CODE = /\bCL\s*(\d{1,12})\s*[- ]?\s*(\d{1,3})\b/i

/** The order code in a transfer's memo, however a bank has changed its case and signs, or null. */
export function orderCodeIn(memo: string): string | null {
  const [, group, place] = CODE.exec(memo) ?? []
  return group && place ? `CL${Number(group)}-${Number(place)}` : null
}
