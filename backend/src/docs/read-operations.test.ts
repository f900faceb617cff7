import { expect, it } from "vitest"
import { handlersOf } from "./read-operations"

it("a route file's handlers are found with what stands above them, as written and as built", () => {
  const above = "/**\n * `GET /cups`: all cups,\n * the newest first.\n */\n"
  const text = "`GET /cups`: all cups,\nthe newest first."
  const found = [{ method: "GET", text }]

  expect(handlersOf(`/** Not this. */\nconst LIMIT = 1\n${above}export async function GET(req) {}`)).toEqual(
    found,
  )
  expect(handlersOf(`exports.GET = void 0;\n${above}exports.GET = list("cups");`)).toEqual(found)
  expect(handlersOf(`exports.GET = GET;\n${above}async function GET(req) {}\nfunction POST() {}`)).toEqual(
    found,
  )
})
