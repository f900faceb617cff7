import { PDF } from "../helpers/applicant"
import { HONEY } from "../helpers/goods"
import { formOf } from "../helpers/pictures"
import type { Holdings } from "./holdings"
import type { MatrixRow } from "./matrix-row"
import { ORDERS } from "./order-rows"
import { PEOPLE, STALL } from "./stall-rows"

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

const nothing = () => ({})
const draft = ({ draft_id }: Holdings) => ({ path: { id: draft_id } })
const draftVariant = ({ draft_id, draft_variant_id }: Holdings) => ({
  path: { id: draft_id, variant_id: draft_variant_id },
})
const picture = () => ({ body: formOf([["anh.png", Buffer.from(PIXEL, "base64")]]) })
const change = ({ change_id }: Holdings) => ({ path: { id: change_id } })

const application = ({ application_id }: Holdings) => ({ path: { id: application_id } })
const applicationPaper = ({ application_id, document_id }: Holdings) => ({
  path: { id: application_id, document_id },
})
const paper = () => {
  const form = formOf([["giay.pdf", PDF]], "file")
  form.append("kind", "other")
  return form
}

const VARIANT = { title: "Hũ 2 kg", price: 400_000, net_quantity: 2_000, net_unit: "g" }

const ACCOUNT: MatrixRow[] = [
  { route: "GET /producer/me", own: nothing },
  { route: "POST /producer/me", own: () => ({ body: { name: "Lan" } }) },
  {
    route: "POST /producer/me/email",
    own: () => ({ body: { email: "moi@cholang.example", current_password: "not the password" } }),
    ownCode: "wrong_password",
  },
  {
    route: "POST /producer/me/password",
    own: () => ({ body: { current_password: "not the password", new_password: "mật khẩu mới" } }),
    ownCode: "wrong_password",
  },
  {
    route: "GET /producer/notices",
    own: nothing,
    smuggled: {
      "of a foreign stall": (_own, { producer_id }) => ({ query: { producer_id }, status: 404 }),
      "of several stalls at once": (own, foreign) => ({
        query: { producer_id: [own.producer_id, foreign.producer_id] },
        status: 400,
      }),
    },
  },
  {
    route: "POST /producer/notices/read-all",
    own: () => ({ body: {} }),
    smuggled: { "of a foreign stall": (_own, { producer_id }) => ({ body: { producer_id }, status: 404 }) },
  },
  { route: "POST /producer/notices/:id/read", own: ({ notice_id }) => ({ path: { id: notice_id } }) },
  {
    route: "POST /producer/invitations/accept",
    own: () => ({ body: { token: "a guessed token" } }),
    ownCode: "invitation_invalid",
    smuggled: {
      "the id instead of the token": (_own, { invitation_id }) => ({
        body: { token: invitation_id },
        status: 400,
      }),
    },
  },
  // The last row, since it ends the sign-in of who calls it.
  { route: "DELETE /producer/session", own: nothing },
]

const APPLICATIONS: MatrixRow[] = [
  { route: "GET /producer/applications", own: nothing },
  { route: "POST /producer/applications", own: () => ({ body: { name: "Hộ mẫu" } }) },
  { route: "GET /producer/applications/:id", own: application },
  {
    route: "POST /producer/applications/:id",
    own: (own) => ({ ...application(own), body: { contact_name: "Lan" } }),
  },
  { route: "POST /producer/applications/:id/submit", own: application, ownCode: "incomplete" },
  {
    route: "POST /producer/applications/:id/documents",
    own: (own) => ({ ...application(own), body: paper() }),
  },
  {
    route: "GET /producer/applications/:id/documents/:document_id",
    own: applicationPaper,
    smuggled: {
      "a foreign paper": (own, { document_id }) => ({
        path: { id: own.application_id, document_id },
        status: 404,
      }),
    },
  },
  {
    route: "DELETE /producer/applications/:id/documents/:document_id",
    own: applicationPaper,
    smuggled: {
      "a foreign paper": (own, { document_id }) => ({
        path: { id: own.application_id, document_id },
        status: 404,
      }),
    },
  },
]

const GOODS: MatrixRow[] = [
  {
    route: "GET /producer/products",
    own: nothing,
    smuggled: {
      "found by a foreign name": (_own, { draft_title }) => ({ query: { q: draft_title }, status: 200 }),
    },
  },
  {
    route: "POST /producer/products",
    own: ({ picture_url }) => ({ body: { ...HONEY, images: [{ url: picture_url }] } }),
    smuggled: {
      "with a foreign picture": (_own, { picture_url }) => ({
        body: { ...HONEY, images: [{ url: picture_url }] },
        status: 400,
      }),
    },
  },
  { route: "GET /producer/products/:id", own: draft },
  {
    route: "POST /producer/products/:id",
    own: (own) => ({ ...draft(own), body: { sale_unit: "hũ" } }),
    smuggled: {
      "with a foreign picture among its own": (own, foreign) => ({
        ...draft(own),
        body: { images: [own, foreign].map(({ picture_url }) => ({ url: picture_url })) },
        status: 400,
      }),
    },
  },
  { route: "POST /producer/products/:id/submit", own: draft },
  { route: "POST /producer/products/:id/withdraw", own: draft },
  { route: "POST /producer/products/:id/unpublish", own: ({ product_id }) => ({ path: { id: product_id } }) },
  { route: "POST /producer/products/:id/republish", own: ({ product_id }) => ({ path: { id: product_id } }) },
  { route: "POST /producer/products/:id/variants", own: (own) => ({ ...draft(own), body: VARIANT }) },
  {
    route: "POST /producer/products/:id/variants/:variant_id",
    own: (own) => ({ ...draftVariant(own), body: { price: 1_000 } }),
    smuggled: {
      "a foreign variant": (own, foreign) => ({
        path: { id: own.draft_id, variant_id: foreign.draft_variant_id },
        body: { price: 1_000 },
        status: 404,
      }),
      "an own variant of a foreign product": (own, foreign) => ({
        path: { id: foreign.draft_id, variant_id: own.draft_variant_id },
        body: { price: 1_000 },
        status: 404,
      }),
      "a variant of another own product": (own) => ({
        path: { id: own.draft_id, variant_id: own.variant_id },
        body: { price: 1_000 },
        status: 404,
      }),
    },
  },
  {
    route: "DELETE /producer/products/:id/variants/:variant_id",
    own: draftVariant,
    smuggled: {
      "a foreign variant": (own, foreign) => ({
        path: { id: own.draft_id, variant_id: foreign.draft_variant_id },
        status: 404,
      }),
    },
  },
  { route: "DELETE /producer/products/:id", own: draft },
  { route: "POST /producer/uploads", own: picture },
  {
    route: "GET /producer/changes",
    own: nothing,
    smuggled: {
      "of a foreign product": (_own, { product_id }) => ({ query: { product_id }, status: 200 }),
    },
  },
  { route: "POST /producer/changes/:id/confirm", own: change },
  { route: "POST /producer/changes/:id/discard", own: change, ownCode: "wrong_state" },
]

const STOCK_AND_MONEY: MatrixRow[] = [
  {
    route: "GET /producer/inventory",
    own: nothing,
    smuggled: {
      "found by a foreign name": (_own, { draft_title }) => ({ query: { q: draft_title }, status: 200 }),
    },
  },
  {
    route: "POST /producer/inventory",
    own: ({ variant_id }) => ({ body: { items: [{ variant_id, stocked_quantity: 9 }] } }),
    smuggled: {
      "a foreign variant among its own": (own, foreign) => ({
        body: { items: [own, foreign].map(({ variant_id }) => ({ variant_id, stocked_quantity: 99 })) },
        status: 404,
      }),
    },
  },
  { route: "GET /producer/inventory/:variant_id", own: ({ variant_id }) => ({ path: { variant_id } }) },
  {
    route: "POST /producer/inventory/:variant_id",
    own: ({ variant_id }) => ({ path: { variant_id }, body: { stocked_quantity: 9 } }),
  },
  { route: "GET /producer/imports", own: nothing },
  {
    route: "POST /producer/imports",
    own: () => ({ body: formOf([["kho.csv", "sku,stocked_quantity\nNONE,1\n"]], "file") }),
  },
  { route: "GET /producer/imports/:id", own: ({ import_id }) => ({ path: { id: import_id } }) },
  {
    route: "POST /producer/imports/:id/confirm",
    own: ({ import_id }) => ({ path: { id: import_id } }),
    ownCode: "wrong_state",
  },
  { route: "GET /producer/exports", own: () => ({ query: { kind: "stock", format: "csv" } }) },
  { route: "GET /producer/dashboard", own: nothing },
  { route: "GET /producer/money", own: nothing },
  { route: "GET /producer/settlements", own: nothing },
  { route: "GET /producer/bank-transfers", own: nothing },
  { route: "GET /producer/statements", own: nothing },
  { route: "GET /producer/statements/:id", own: ({ statement_id }) => ({ path: { id: statement_id } }) },
  { route: "GET /producer/statements/:id/csv", own: ({ statement_id }) => ({ path: { id: statement_id } }) },
  { route: "GET /producer/statements/:id/pdf", own: ({ statement_id }) => ({ path: { id: statement_id } }) },
  { route: "GET /producer/tax-certificates", own: nothing },
  {
    route: "GET /producer/tax-certificates/:year/pdf",
    own: () => ({ path: { year: "2025" } }),
    ownCode: "nothing_withheld",
  },
]

/** Every route of the producer API, as its owners and others would call it. */
export const MATRIX: MatrixRow[] = [
  ...PEOPLE,
  ...STALL,
  ...GOODS,
  ...STOCK_AND_MONEY,
  ...ORDERS,
  ...APPLICATIONS,
  ...ACCOUNT,
]
