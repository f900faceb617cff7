import { fold } from "./fold"

const LONGEST = 60
const UNNAMED = "nha-san-xuat"

/** A name as it stands in an address: "Hợp tác xã Đông Anh" → "hop-tac-xa-dong-anh", at most 60 characters. */
export function handleOf(name: string): string {
  const slug = fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "")
  return slug || UNNAMED
}

/** The handle itself, or with the first number that makes it free: "gom-mau", "gom-mau-2", "gom-mau-3". */
export function freeHandle(handle: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? handle : `${handle}-${number}`
    if (!taken.has(candidate)) {
      return candidate
    }
  }
}
