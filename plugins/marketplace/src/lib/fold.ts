/** Vietnamese text without marks and in lower case: "Hợp tác xã Đông Anh" → "hop tac xa dong anh". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
}
