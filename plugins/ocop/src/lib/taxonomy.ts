export type GroupCode = "food" | "beverages" | "herbs" | "fabrics" | "souvenirs"

export const PRODUCT_GROUPS: { code: GroupCode; name: string; name_en: string }[] = [
  { code: "food", name: "Thực phẩm", name_en: "Food" },
  { code: "beverages", name: "Đồ uống", name_en: "Beverages" },
  { code: "herbs", name: "Thảo dược", name_en: "Herbs" },
  { code: "fabrics", name: "Vải và may mặc", name_en: "Fabrics and garments" },
  { code: "souvenirs", name: "Lưu niệm, nội thất, trang trí", name_en: "Souvenirs, furniture and decor" },
]

const FOOD = "Thực phẩm"
const DRINKS = "Đồ uống"
const HERBS = "Dược liệu và sản phẩm từ dược liệu"
const CRAFT = "Thủ công mỹ nghệ"
const LIVING = "Sinh vật cảnh"

/** [name, industry, legacy group]; the place in the list is the set's number. Decision 26/2026/QĐ-TTg, appendix I. */
const SETS: [string, string, GroupCode | null][] = [
  ["Rau, củ, quả, hạt tươi", FOOD, "food"],
  ["Thịt, thủy sản, trứng, sữa tươi", FOOD, "food"],
  ["Gạo, ngũ cốc, hạt sơ chế khác", FOOD, "food"],
  ["Mật ong, mật khác, nông sản thực phẩm khác", FOOD, "food"],
  ["Đồ ăn nhanh", FOOD, "food"],
  ["Chế biến từ gạo, ngũ cốc", FOOD, "food"],
  ["Chế biến từ rau, củ, quả, hạt", FOOD, "food"],
  ["Chế biến từ thịt, thủy sản, trứng, sữa, mật ong", FOOD, "food"],
  ["Tương, nước mắm, gia vị lỏng", FOOD, "food"],
  ["Gia vị khác", FOOD, "food"],
  ["Chè tươi, chế biến", FOOD, "food"],
  ["Chè, trà từ thực vật khác", FOOD, "food"],
  ["Cà phê, ca cao", FOOD, "food"],
  ["Rượu trắng", DRINKS, "beverages"],
  ["Đồ uống có cồn khác", DRINKS, "beverages"],
  ["Nước khoáng, nước đóng chai", DRINKS, "beverages"],
  ["Đồ uống không cồn khác", DRINKS, "beverages"],
  ["Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền", HERBS, "herbs"],
  ["Mỹ phẩm từ dược liệu", HERBS, "herbs"],
  ["Tinh dầu, dược liệu khác", HERBS, "herbs"],
  ["Thủ công mỹ nghệ gia dụng, trang trí", CRAFT, "souvenirs"],
  ["Vải, may mặc", CRAFT, "fabrics"],
  ["Hoa", LIVING, null],
  ["Cây cảnh", LIVING, null],
  ["Động vật cảnh", LIVING, null],
  ["Dịch vụ du lịch cộng đồng, sinh thái, điểm du lịch", "Dịch vụ du lịch", null],
]

/** The 26 product sets with their numbers as codes, "1" to "26". */
export const PRODUCT_SETS = SETS.map(([name, industry, group_code], index) => ({
  code: String(index + 1),
  name,
  industry,
  group_code,
}))
