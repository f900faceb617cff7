/** "Nón làng Chuông" → "non-lang-chuong". */
export function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}

export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
