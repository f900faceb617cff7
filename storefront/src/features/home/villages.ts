type Village = { commune: string; name: string; craft: { vi: string; en: string } }

/** Craft villages that the home page leads to, by the commune they lie in today. */
export const VILLAGES: Village[] = [
  { commune: "00577", name: "Bát Tràng", craft: { vi: "Gốm sứ men lam", en: "Blue-glazed pottery" } },
  { commune: "09556", name: "Vạn Phúc", craft: { vi: "Lụa tơ tằm", en: "Silk" } },
  { commune: "00103", name: "Tây Hồ", craft: { vi: "Trà sen, bánh cốm", en: "Lotus tea" } },
  { commune: "10114", name: "Làng Chuông", craft: { vi: "Nón lá", en: "Conical hats" } },
  { commune: "10030", name: "Phú Vinh", craft: { vi: "Mây tre đan", en: "Rattan and bamboo" } },
  { commune: "10210", name: "Hạ Thái", craft: { vi: "Sơn mài", en: "Lacquerware" } },
  { commune: "10330", name: "Chuôn Ngọ", craft: { vi: "Khảm trai", en: "Mother-of-pearl inlay" } },
  {
    commune: "10003",
    name: "Thạch Xá, Chàng Sơn",
    craft: { vi: "Chè lam, quạt giấy", en: "Ginger brittle, paper fans" },
  },
  { commune: "10126", name: "Cự Đà", craft: { vi: "Miến, tương", en: "Glass noodles, soy sauce" } },
  { commune: "00592", name: "Mễ Trì", craft: { vi: "Cốm", en: "Young green rice" } },
  { commune: "09700", name: "Ba Vì", craft: { vi: "Thuốc nam người Dao", en: "Dao herbal remedies" } },
  { commune: "09552", name: "Đa Sỹ", craft: { vi: "Dao kéo", en: "Knives and scissors" } },
]
