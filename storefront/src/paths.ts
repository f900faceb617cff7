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
    giveBack: "tra-hang",
  },
  en: {
    home: "/en/",
    products: "/en/products",
    producers: "/en/producers",
    cart: "/en/cart",
    checkout: "/en/checkout",
    orders: "/en/orders",
    giveBack: "return",
  },
} as const

type Query = Record<string, string | number | undefined | null>

/** Every URL of the shop is made here. */
export function pathsFor(locale: Locale) {
  const root = ROOTS[locale]
  return {
    home: () => root.home,
    products: (query: Query = {}) => withQuery(root.products, query),
    product: (handle: string) => `${root.products}/${handle}`,
    producers: (query: Query = {}) => withQuery(root.producers, query),
    producer: (handle: string) => `${root.producers}/${handle}`,
    cart: (query: Query = {}) => withQuery(root.cart, query),
    addToCart: () => `${root.cart}/them`,
    updateCartItem: () => `${root.cart}/sua`,
    cartDestination: () => `${root.cart}/noi-nhan`,
    cartShipping: () => `${root.cart}/giao-hang`,
    checkout: () => root.checkout,
    cardPayment: () => `${root.checkout}/the`,
    orderGroup: (id: string, token: string, query: Query = {}) =>
      withQuery(`${root.orders}/${id}`, { token, ...query }),
    giveBack: (groupId: string, orderId: string, token: string) =>
      withQuery(`${root.orders}/${groupId}/${root.giveBack}/${orderId}`, { token }),
    portal: portalPathsFor(locale),
  }
}

export type Paths = ReturnType<typeof pathsFor>

export const api = {
  suggest: (locale: Locale) => `/api/suggest?locale=${locale}`,
  communes: () => "/api/communes",
}

/** The same page in the other language. */
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
      return ROOTS[to][key] + trimmed.slice(ROOTS[from][key].length)
    }
  }
  return ROOTS[to].home
}
