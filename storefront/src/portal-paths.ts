import type { Locale } from "./i18n/index.ts"

const ROOTS = { vi: "/kenh-nha-san-xuat", en: "/en/producer-portal" } as const

type Query = Record<string, string | number | undefined | null>

/** The pages right below the portal's root, in both languages. */
const PAGES = {
  signIn: ["dang-nhap", "sign-in"],
  signUp: ["dang-ky", "sign-up"],
  signOut: ["dang-xuat", "sign-out"],
  forgotPassword: ["quen-mat-khau", "forgot-password"],
  resetPassword: ["dat-lai-mat-khau", "reset-password"],
  account: ["tai-khoan", "account"],
  invitation: ["loi-moi", "invitation"],
  application: ["ho-so", "application"],
  choose: ["chon-gian-hang", "choose-stall"],
  notices: ["thong-bao", "notices"],
  members: ["thanh-vien", "members"],
  stall: ["gian-hang", "stall"],
  more: ["muc-khac", "more"],
  notAllowed: ["khong-mo-duoc", "not-allowed"],
  products: ["san-pham", "products"],
  changes: ["thay-doi", "changes"],
  stock: ["kho", "stock"],
  orders: ["don-hang", "orders"],
  returns: ["tra-hang", "returns"],
  transfer: ["nhap-xuat", "import-export"],
  money: ["tien", "money"],
  activity: ["nhat-ky", "activity"],
} as const

/** The words further down, in both languages. What is in neither table is an id and stays as it is. */
const WORDS: readonly (readonly [string, string])[] = [
  ["moi", "new"],
  ["anh", "photos"],
  ["mo-ta", "description"],
  ["loai", "kinds"],
  ["nhan", "label"],
  ["tai-ve", "download"],
  ["phieu-goi-hang", "packing-slip"],
  ["nhan-dia-chi", "address-label"],
  ["loai-hinh", "type"],
  ["phap-ly", "identity"],
  ["noi-san-xuat", "place"],
  ["lien-he", "contact"],
  ["ngan-hang", "bank"],
  ["giay-to", "documents"],
  ["dieu-khoan", "terms"],
  ["xem-lai", "review"],
  ["gioi-thieu", "about"],
  ["nghi-ban", "vacation"],
  ["ho-tro", "help"],
  ["dong-cua", "close"],
  ["mat-khau", "password"],
  ["tung-don", "by-order"],
  ["sao-ke", "statements"],
  ["thue", "tax"],
]

export type PortalPage = "home" | keyof typeof PAGES

const column = (locale: Locale): 0 | 1 => (locale === "vi" ? 0 : 1)

/** The application's steps in their order, and the word each has in the URL. */
export const STEP_WORDS = {
  type: "loai-hinh",
  identity: "phap-ly",
  place: "noi-san-xuat",
  contact: "lien-he",
  bank: "ngan-hang",
  documents: "giay-to",
  terms: "dieu-khoan",
  review: "xem-lai",
} as const

/** The URLs of the producers' portal. Words are given in Vietnamese and come out in the page's language. */
export function portalPathsFor(locale: Locale) {
  const to = (page: PortalPage, words: string[] = [], query: Query = {}) => {
    const first = page === "home" ? [] : [PAGES[page][column(locale)]]
    const rest = words.map((word) => encodeURIComponent(translate(word, locale)))
    return withQuery([ROOTS[locale], ...first, ...rest].join("/"), query)
  }
  return {
    to,
    home: (query: Query = {}) => to("home", [], query),
    signIn: (query: Query = {}) => to("signIn", [], query),
    signUp: (query: Query = {}) => to("signUp", [], query),
    application: (query: Query = {}) => to("application", [], query),
    applicationStep: (step: keyof typeof STEP_WORDS, query: Query = {}) =>
      to("application", [STEP_WORDS[step]], query),
  }
}

export type PortalPaths = ReturnType<typeof portalPathsFor>

/** Which page of the portal a URL names: null outside of the portal, `page: null` for an unknown one inside. */
export function portalPageOf(pathname: string): { page: PortalPage | null; words: string[] } | null {
  const locale: Locale = pathname.startsWith("/en/") ? "en" : "vi"
  const root = ROOTS[locale]
  if (pathname !== root && !pathname.startsWith(`${root}/`)) {
    return null
  }
  const [first, ...words] = pathname.slice(root.length).split("/").filter(Boolean)
  if (first === undefined) {
    return { page: "home", words }
  }
  const found = Object.entries(PAGES).find(([, names]) => names[column(locale)] === first)
  return { page: (found?.[0] as PortalPage | undefined) ?? null, words }
}

/** The same page of the portal in the other language, or null for a path outside of it. */
export function translatedPortalPath(pathname: string, to: Locale): string | null {
  const found = portalPageOf(pathname)
  if (!found) {
    return null
  }
  const { page, words } = found
  const first = page === null || page === "home" ? [] : [PAGES[page][column(to)]]
  return [ROOTS[to], ...first, ...words.map((word) => translate(word, to))].join("/")
}

/**
 * Where to go after signing in: the path a page asked for if it is one of the portal's own, else null. Anything that a
 * browser could take for another site (`//`, `\`, a scheme) is not a path of ours.
 */
export function safeNext(next: string | null | undefined): string | null {
  if (!next || next.length > 500 || !/^\/[\w/?=&%.-]*$/.test(next) || next.includes("//")) {
    return null
  }
  const url = new URL(next, "http://portal.invalid")
  const found = portalPageOf(url.pathname)
  const isWorthIt =
    found !== null && found.page !== null && !["signIn", "signUp", "signOut"].includes(found.page)
  return isWorthIt && url.host === "portal.invalid" ? url.pathname + url.search : null
}

function translate(word: string, to: Locale): string {
  return WORDS.find((pair) => pair.includes(word))?.[column(to)] ?? word
}

export function withQuery(path: string, query: Query): string {
  const entries = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== "",
  )
  const search = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString()
  return search ? `${path}?${search}` : path
}
