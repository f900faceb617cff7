import type { Locale } from "./i18n/index.ts"
import { portalPathsFor, translatedPortalPath, withQuery } from "./portal-paths.ts"

const ROOTS = {
  vi: {
    home: "/",
    products: "/san-pham",
    producers: "/nha-san-xuat",
    cart: "/gio-hang",
    checkout: "/thanh-toan",
    orders: "/don-hang",
  },
  en: {
    home: "/en/",
    products: "/en/products",
    producers: "/en/producers",
    cart: "/en/cart",
    checkout: "/en/checkout",
    orders: "/en/orders",
  },
} as const

/** The words below those roots. What is not here is a handle or an id, the same in both languages. */
const WORDS = {
  vi: {
    add: "them",
    update: "sua",
    destination: "noi-nhan",
    shipping: "giao-hang",
    card: "the",
    giveBack: "tra-hang",
  },
  en: {
    add: "add",
    update: "update",
    destination: "destination",
    shipping: "shipping",
    card: "card",
    giveBack: "return",
  },
} as const

type Query = Record<string, string | number | undefined | null>

/** Every URL of the shop is made here. */
export function pathsFor(locale: Locale) {
  const root = ROOTS[locale]
  const word = WORDS[locale]
  return {
    home: () => root.home,
    products: (query: Query = {}) => withQuery(root.products, query),
    product: (handle: string) => `${root.products}/${handle}`,
    producers: (query: Query = {}) => withQuery(root.producers, query),
    producer: (handle: string) => `${root.producers}/${handle}`,
    cart: (query: Query = {}) => withQuery(root.cart, query),
    addToCart: () => `${root.cart}/${word.add}`,
    updateCartItem: () => `${root.cart}/${word.update}`,
    cartDestination: () => `${root.cart}/${word.destination}`,
    cartShipping: () => `${root.cart}/${word.shipping}`,
    checkout: () => root.checkout,
    cardPayment: () => `${root.checkout}/${word.card}`,
    orderGroup: (id: string, token: string, query: Query = {}) =>
      withQuery(`${root.orders}/${id}`, { token, ...query }),
    giveBack: (groupId: string, orderId: string, token: string) =>
      withQuery(`${root.orders}/${groupId}/${word.giveBack}/${orderId}`, { token }),
    portal: portalPathsFor(locale),
  }
}

export type Paths = ReturnType<typeof pathsFor>

export const api = {
  suggest: (locale: Locale) => `/api/suggest?locale=${locale}`,
  communes: () => "/api/communes",
}

/** What makes a page this one: a search and its filters, a guest's key. What just happened on it, or strangers add, does not. */
const OWN_PARAMETERS = [
  ...["q", "group", "set", "stars", "commune", "type", "in_stock", "price", "sort", "page"],
  "token",
]

/** The same page in the other language, with its search and its key. */
export function inLanguage(url: URL, to: Locale): string {
  const kept = [...url.searchParams].filter(([name]) => OWN_PARAMETERS.includes(name))
  const query = new URLSearchParams(kept).toString()
  return translatedPath(url.pathname, to) + (query && `?${query}`)
}

/** The same path in the other language. */
export function translatedPath(pathname: string, to: Locale): string {
  const from: Locale = to === "vi" ? "en" : "vi"
  const inPortal = translatedPortalPath(pathname, to)
  if (inPortal) {
    return inPortal
  }
  const trimmed = pathname.replace(/\/$/, "") || "/"
  if (trimmed === (from === "vi" ? "/" : "/en")) {
    return ROOTS[to].home
  }
  for (const key of ["products", "producers", "cart", "checkout", "orders"] as const) {
    if (trimmed === ROOTS[from][key] || trimmed.startsWith(`${ROOTS[from][key]}/`)) {
      const rest = trimmed.slice(ROOTS[from][key].length)
      const isHandle = key === "products" || key === "producers"
      return ROOTS[to][key] + (isHandle ? rest : translatedWords(rest, from, to))
    }
  }
  return ROOTS[to].home
}

function translatedWords(path: string, from: Locale, to: Locale): string {
  const words = new Map<string, string | undefined>(
    Object.values(WORDS[from]).map((word, index) => [word, Object.values(WORDS[to])[index]]),
  )
  return path
    .split("/")
    .map((word) => words.get(word) ?? word)
    .join("/")
}
