import { form, type Line, pieces, size, twist } from "../line"

const fired = { material: "Sét cao lanh, men tro, nung 1.250 °C", care: "Rửa được bằng máy, tránh va đập" }
const ceramicKeep = [
  "Tráng nước ấm trước lần dùng đầu.",
  "Bọc giấy và rơm khi vận chuyển, vỡ được đổi bộ khác.",
]
const trade = "gốm Bát Tràng"
const work = "chuốt, vẽ men và nung gốm"
const keywords = ["gốm sứ bát tràng", "gom bat trang", "pottery", "ceramics"]

export const CERAMICS: Line[] = [
  {
    source: "Bộ bát đĩa hoa sen đỏ",
    count: 26,
    kind: "bat-dia",
    name: "hoa sen đỏ gốm Bát Tràng",
    en: "Bát Tràng pottery, red lotus",
    trade,
    work,
    unit: "piece",
    base: 1,
    pieceGrams: 6500,
    optionName: "Số món",
    forms: [
      form("Bộ bát đĩa ~", "Dinner set, ~", "Sen vẽ tay dưới men trắng ngà, mỗi món một dáng hoa.", 0.4),
      form("Bộ đồ ăn ~ mâm cỗ", "Banquet set, ~", "Đủ bát, đĩa, âu, bát nước chấm cho mâm sáu người.", 0.75),
      form("Bộ bát cơm và đũa gác ~", "Rice bowl set, ~", "Bát loe miệng, kèm gác đũa hình lá sen.", 0.05, {
        pieceGrams: 3200,
      }),
      form("Bộ đĩa sâu lòng ~", "Deep plate set, ~", "Lòng đĩa sâu, đựng món có nước.", 0.15, {
        pieceGrams: 4200,
      }),
      form("Bộ tô canh và thìa ~", "Soup bowl set, ~", "Tô có nắp, thìa sứ cùng họa tiết.", 0.2, {
        pieceGrams: 3800,
      }),
      form("Bộ bát đĩa sáu người ~", "Dinner set for six, ~", "Ba mươi món, xếp chồng gọn.", 0.55),
      form("Bộ bát đĩa cưới ~", "Wedding dinner set, ~", "Viền kẻ chỉ vàng, hộp gỗ thông.", 0.85, {
        tags: ["qua-bieu"],
      }),
    ],
    twists: [
      twist("men trắng ngà", "ivory glaze"),
      twist("men rạn", "crackle glaze", "Men rạn chân chim, lau trà cho nổi vân.", 0.08),
      twist("men lam viền chỉ", "blue rim", "Viền lam kẻ tay quanh miệng.", 0.05),
      twist("men mật ong", "honey glaze", "Men tro màu mật, chảy đọng ở đáy.", 0.1),
    ],
    sizes: [
      size("18 món", "18 pieces", 1, { level: -0.1, grams: 6500 }),
      size("24 món", "24 pieces", 1, { level: 0, grams: 8600 }),
      size("36 món", "36 pieces", 1, { level: 0.15, grams: 12500 }),
    ],
    craft: [
      "Xương đất chuốt bàn xoay, sửa mộc, vẽ và tráng men trong cùng một xưởng.",
      "Họa sĩ làng vẽ bằng bút lông, không dùng đề can.",
      "Nung lò gas 1.250 °C trong mười sáu giờ, để nguội tự nhiên.",
    ],
    keep: ceramicKeep,
    label: fired,
    keywords: [...keywords, "bát đĩa", "dinnerware"],
  },
  {
    source: "Bộ ấm chén chim én hoa sen",
    count: 26,
    kind: "am-chen",
    name: "chim én hoa sen gốm Bát Tràng",
    en: "Bát Tràng pottery, swallow and lotus",
    trade,
    work,
    unit: "piece",
    base: 1,
    pieceGrams: 2400,
    optionName: "Dung tích",
    forms: [
      form("Bộ ấm chén ~", "Tea set, ~", "Ấm quai cong, sáu chén và khay tròn.", 0.4),
      form("Bộ ấm chén quai đồng ~", "Copper-handled tea set, ~", "Quai đồng tháo rời, lau được.", 0.7),
      form("Bộ ấm tử sa dáng thấp ~", "Low clay tea set, ~", "Dáng thấp, rót đều, hợp trà mạn.", 0.6),
      form("Bộ trà du xuân ~", "Travel tea set, ~", "Một ấm hai chén trong túi vải.", 0.1, {
        pieceGrams: 1300,
      }),
      form(
        "Bộ chén tống và chén quân ~",
        "Serving pitcher and cups, ~",
        "Chén tống miệng rót sắc nước.",
        0.2,
        { pieceGrams: 1500 },
      ),
      form("Bộ ấm chén hộp gỗ ~", "Boxed tea set, ~", "Hộp gỗ thông lót vải, kèm khăn trà.", 0.9, {
        tags: ["qua-bieu", "tet"],
      }),
      form("Bình hoa ~", "Flower vase, ~", "Dáng tỏi, én lượn quanh thân bình.", 0.5, { kind: "binh-gom" }),
    ],
    twists: [
      twist("men trắng vẽ lam", "blue on white"),
      twist("men rạn cổ", "old crackle glaze", "Men rạn kiểu lò đàn, vân nâu nhạt.", 0.1),
      twist("men hỏa biến", "flambé glaze", "Mỗi mẻ lò cho một sắc, không bộ nào trùng bộ nào.", 0.2),
      twist("men nâu đất", "earth-brown glaze", "Men nâu mờ, cầm ráo tay.", 0),
    ],
    sizes: [
      size("350 ml", "350 ml", 1, { level: -0.08, grams: 2000 }),
      size("450 ml", "450 ml", 1, { level: 0, grams: 2400 }),
      size("600 ml", "600 ml", 1, { level: 0.1, grams: 2900 }),
    ],
    craft: [
      "Vòi và quai đắp tay, mài kín nắp từng chiếc.",
      "Lưới lọc khoan ngay trong lòng ấm, không cần rây.",
      "Nét vẽ chim én đi liền một hơi, mỗi bộ một dáng.",
    ],
    keep: ceramicKeep,
    label: fired,
    keywords: [...keywords, "ấm trà", "bộ trà", "tea set"],
  },
  {
    source: "Gốm men Suối Ngọc",
    count: 18,
    kind: "men-ngoc",
    name: "Gốm men Suối Ngọc",
    en: "Suối Ngọc jade-glaze pottery",
    trade: "gốm men ngọc Gia Lâm",
    work: "chế men ngọc và nung gốm",
    unit: "piece",
    base: 1,
    pieceGrams: 2500,
    optionName: "Sắc men",
    forms: [
      form("~ bộ trà", "~: tea set", "Men ngọc dày, gõ tiếng trong.", 0.45),
      form("~ bộ bát đĩa", "~: dinner set", "Men phủ cả chân đĩa, không lộ đất.", 0.65),
      form("~ bình hút lộc", "~: round vase", "Dáng tròn, cổ ngắn, đặt phòng khách.", 0.8),
      form("~ bộ đồ thờ", "~: altar set", "Ba chân, mâm bồng và lọ hoa.", 0.95),
      form("~ lọ hoa cổ cao", "~: tall vase", "Cổ cao cắm cành đào, cành mận.", 0.35),
      form("~ chén thưởng trà", "~: tasting cups", "Thành mỏng, soi thấy bóng ngón tay.", 0.05),
    ],
    twists: [
      twist("dáng trơn", "plain"),
      twist("khắc chìm hoa cúc", "carved chrysanthemum", "Khắc chìm dưới men, nổi khi soi nghiêng.", 0.12),
      twist("đắp nổi cánh sen", "lotus relief", "Cánh sen đắp tay quanh thân.", 0.18),
    ],
    sizes: [
      size("ngọc nhạt", "pale jade", 1),
      size("ngọc lam", "blue jade", 1),
      size("ngọc rêu", "moss jade", 1),
    ],
    craft: [
      "Men pha từ tro trấu và đá, tráng hai lớp rồi nung khử.",
      "Mỗi lò chỉ giữ những món men chảy đều.",
      "Đất ủ ba tháng trước khi lên bàn xoay.",
    ],
    keep: ceramicKeep,
    label: fired,
    keywords: ["men ngọc", "gốm", "celadon", "pottery"],
  },
  {
    source: "Quỳ vàng Kiêu Kỵ",
    count: 10,
    kind: "quy-vang",
    name: "Quỳ vàng Kiêu Kỵ",
    en: "Kiêu Kỵ gold leaf",
    trade: "quỳ vàng Kiêu Kỵ",
    work: "đập quỳ và thếp vàng",
    unit: "piece",
    base: 1,
    pieceGrams: 400,
    forms: [
      form("~ tập lá thếp", "~: booklet of leaves", "Trăm lá vàng đập tay, kẹp giấy quỳ.", 0.35, {
        pieceGrams: 80,
      }),
      form("Tranh thếp ~", "Gilded picture with ~", "Tranh hoa sen thếp vàng trên nền vóc đen.", 0.7, {
        pieceGrams: 1800,
      }),
      form("Hộp trà thếp ~", "Gilded tea box with ~", "Hộp gỗ vóc, nắp thếp mây.", 0.5, { pieceGrams: 600 }),
      form("Tượng nhỏ thếp ~", "Gilded figurine with ~", "Tượng gỗ mít thếp vàng quỳ ba lớp.", 0.85, {
        pieceGrams: 900,
      }),
    ],
    twists: [
      twist("", ""),
      twist(
        "bạc quỳ phủ hoàng kim",
        "silver under gold lacquer",
        "Bạc quỳ phủ sơn hoàng kim, sắc trầm.",
        -0.1,
      ),
      twist("hộp quà", "gift box", "Hộp giấy dó in hoa văn mây.", 0.1, ["qua-bieu"]),
    ],
    sizes: pieces(["1 chiếc", "1 piece", 0], ["cỡ lớn", "large", 0.15]),
    craft: [
      "Đập quỳ bằng búa tay hàng nghìn nhát cho lá mỏng và đều.",
      "Giấy quỳ làm từ giấy dó quét mực nho.",
    ],
    keep: ["Lau bằng chổi lông mềm, không dùng nước.", "Tránh gió mạnh khi mở tập lá."],
    label: { material: "Vàng, bạc quỳ; gỗ vóc sơn ta", care: "Lau khô, tránh ẩm" },
    keywords: ["vàng lá", "thếp vàng", "gold leaf"],
  },
]
