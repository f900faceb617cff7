import type { Market } from "../options"

const PORTAL = "/kenh-nha-san-xuat"

/** Where the links in mails lead; the storefront's Vietnamese paths. */
export function linksOf({ url }: Pick<Market, "url">) {
  const shop = url.replace(/\/$/, "")
  const portal = shop + PORTAL
  const withToken = (page: string, token: string) => `${page}?token=${encodeURIComponent(token)}`
  return {
    portal: () => portal,
    signIn: () => `${portal}/dang-nhap`,
    forgotPassword: () => `${portal}/quen-mat-khau`,
    resetPassword: (token: string) => withToken(`${portal}/dat-lai-mat-khau`, token),
    invitation: (token: string) => withToken(`${portal}/loi-moi`, token),
    application: () => `${portal}/ho-so`,
    stallProduct: (id: string) => `${portal}/san-pham/${id}`,
    changes: () => `${portal}/thay-doi`,
    stock: () => `${portal}/kho`,
    stallReturn: (id: string) => `${portal}/tra-hang/${id}`,
    stallOrder: (id: string) => `${portal}/don-hang/${id}`,
    cart: () => `${shop}/gio-hang`,
    product: (handle: string) => `${shop}/san-pham/${handle}`,
    orderGroup: (id: string, token: string) => withToken(`${shop}/don-hang/${id}`, token),
  }
}
