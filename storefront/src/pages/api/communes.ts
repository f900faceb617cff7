import type { APIRoute } from "astro"
import { listCommunes } from "../../lib/communes.server.ts"

/** `GET /api/communes?province_code=01`: `{communes: [{code, name}]}` for the address form. */
export const GET: APIRoute = async ({ url }) => {
  const communes = await listCommunes(url.searchParams.get("province_code") ?? "")
  return Response.json({ communes: communes.map(({ code, name }) => ({ code, name })) })
}
