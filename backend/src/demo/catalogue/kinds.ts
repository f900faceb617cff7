/** What can be drawn; every product is of one kind. */
export const KINDS = [
  ...(["com", "banh-com", "banh-trung-thu", "banh-day", "banh-chung", "che-lam", "mien", "tuong"] as const),
  ...(["gio-cha", "cha-com", "vit", "ga-doi", "sua-chua", "banh-sua", "mat-ong", "rau", "nam"] as const),
  ...(["chuoi", "buoi", "cam", "nhan", "phat-thu", "mut", "ong-hut", "tra-sen", "tra-sen-bong"] as const),
  ...(["che-kho", "gao", "ruou-nep", "ruou-trai-cay", "nuoc-ep", "tra-thao-moc", "thuoc-nam"] as const),
  ...(["dong-trung", "tinh-dau", "lua", "chan-to-tam", "vai-to-sen", "khan-lua", "tui-cuom"] as const),
  ...(["comple", "giay-da", "ao-dai", "bat-dia", "am-chen", "binh-gom", "men-ngoc", "non"] as const),
  ...(["quat", "may-tre", "kham-trai", "son-mai", "theu", "tien-go", "tuong-go", "tuong-tho"] as const),
  ...(["quy-vang", "do-dong", "dao-keo", "tam-huong", "co-te", "go-my-nghe"] as const),
]

export type Kind = (typeof KINDS)[number]
