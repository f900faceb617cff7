/**
 * Common misspellings whose folded form is another good's name: "bánh trưng" folds to "banh trung", which is the
 * mid-autumn cake. Only the accented spelling tells them apart, so it is put right before marks are folded.
 */
const CORRECTIONS: [RegExp, string][] = [
  [/bánh trưng/giu, "bánh chưng"],
  [/(^|\s)dò (lụa|chả|bò)/giu, "$1giò $2"],
  [/chè xen/giu, "chè sen"],
  [/trà xen/giu, "trà sen"],
  [/nước xấu/giu, "nước sấu"],
]

/** The query as it was meant. */
export function correctSpelling(query: string): string {
  return CORRECTIONS.reduce((text, [wrong, right]) => text.replace(wrong, right), query.normalize("NFC"))
}
