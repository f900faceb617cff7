/** Words that shoppers use for one another; both ways. Meilisearch folds marks and capitals itself. */
const SAME_WORDS = [
  ["trà", "chè", "tea"],
  ["lợn", "heo"],
  ["lạc", "đậu phộng"],
  ["ngô", "bắp"],
  ["dứa", "thơm", "khóm"],
  ["sắn", "khoai mì"],
  ["miến", "bún tàu", "glass noodles"],
  ["giò lụa", "chả lụa", "giò"],
  ["mộc nhĩ", "nấm mèo"],
  ["trái bưởi", "quả bưởi", "bưởi", "pomelo"],
  ["trái cam", "quả cam", "cam"],
  ["bát", "chén", "tô"],
  ["nón lá", "nón", "conical hat"],
  ["gốm", "sứ", "pottery", "ceramic", "ceramics"],
  ["mật ong", "honey"],
  ["lụa", "silk"],
  ["sơn mài", "lacquer", "lacquerware"],
  ["mây tre đan", "bamboo", "rattan"],
  ["quạt", "fan"],
  ["rượu", "wine", "liquor"],
  ["cốm", "young rice", "green rice"],
  ["nấm", "mushroom"],
  ["sữa chua", "yogurt", "yoghurt"],
  ["com lê", "comple", "vest", "suit"],
  ["may com lê", "may comple"],
  ["bánh trưng", "bánh chưng"],
  ["quà tết", "tết", "tet"],
  ["quà biếu", "quà tặng", "gift"],
  ["hợp tác xã", "htx"],
  ["khảm trai", "khảm xà cừ", "mother of pearl"],
  ["thêu", "embroidery"],
  ["nhang", "hương", "incense"],
  ["vịt", "duck"],
  ["gà", "chicken"],
  ["giày", "giầy", "shoes"],
  ["chăn", "mền"],
]

function synonyms(): Record<string, string[]> {
  return Object.fromEntries(
    SAME_WORDS.flatMap((words) => words.map((word) => [word, words.filter((other) => other !== word)])),
  )
}

/**
 * How Meilisearch ranks the goods. Words come before everything; the good itself (title) before who makes it, where and
 * the English name; then what is in stock and has the better star, equals mixed. Stop words stay empty: Vietnamese syllables are
 * words, and Meilisearch matches them before it folds marks. Syllables are short, so typos are forgiven from four
 * letters on.
 */
export const MEILISEARCH_SETTINGS = {
  rankingRules: [
    "words",
    "typo",
    "proximity",
    "attribute",
    "sort",
    "exactness",
    "available:desc",
    "stars:desc",
    "mix:asc",
  ],
  synonyms: synonyms(),
  stopWords: [],
  typoTolerance: { minWordSizeForTypos: { oneTypo: 4, twoTypos: 8 }, disableOnNumbers: true },
  faceting: { maxValuesPerFacet: 200, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits: 2000 },
}
