import type { MatrixRow } from "./matrix-row"

const nothing = () => ({})

/** Who belongs to a stall, and what they did. */
export const PEOPLE: MatrixRow[] = [
  { route: "GET /producer/members", own: nothing },
  {
    route: "POST /producer/members/:id",
    own: ({ staff_id }) => ({ path: { id: staff_id }, body: { role: "manager" } }),
  },
  { route: "DELETE /producer/members/:id", own: ({ staff_id }) => ({ path: { id: staff_id } }) },
  { route: "GET /producer/invitations", own: nothing },
  {
    route: "POST /producer/invitations",
    own: () => ({ body: { email: "moi@cholang.example", role: "staff" } }),
  },
  {
    route: "DELETE /producer/invitations/:id",
    own: ({ invitation_id }) => ({ path: { id: invitation_id } }),
  },
  {
    route: "GET /producer/audit",
    own: nothing,
    smuggled: {
      "about a foreign order": (_own, { packed_order_id }) => ({
        query: { entity: "order", entity_id: packed_order_id },
        status: 200,
      }),
    },
  },
]

/** What a stall says about itself. */
export const STALL: MatrixRow[] = [
  { route: "GET /producer/profile", own: nothing },
  {
    route: "POST /producer/profile",
    own: () => ({ body: { street: "Xóm Lò" } }),
    smuggled: {
      "with a foreign picture as its logo": (_own, { picture_url }) => ({
        body: { logo_url: picture_url },
        status: 400,
      }),
    },
  },
  { route: "POST /producer/vacation", own: () => ({ body: { from: null, to: null } }) },
  { route: "POST /producer/assistance", own: () => ({ body: { requested: true } }) },
  { route: "POST /producer/close", own: () => ({ body: {} }), ownCode: "running_orders" },
]
