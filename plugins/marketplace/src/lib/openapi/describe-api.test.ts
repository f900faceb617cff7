import { z } from "@medusajs/framework/zod"
import { expect, it } from "vitest"
import { describeApi, type Operation } from "./describe-api"

const INFO = { title: "API", version: "1", description: "" }
const one = (operation: Partial<Operation>) => {
  const whole = { method: "POST", path: "/producer/cups/:id", text: "", asked: {}, ...operation }
  return Object.values(describeApi(INFO, [whole]).paths)[0]?.[whole.method.toLowerCase()]
}

it("a body is described as it is sent, not as it comes out", () => {
  const body = z.object({
    title: z
      .string()
      .max(9)
      .transform((text) => text.length),
    n: z.number().default(1),
  })
  expect(one({ asked: { body: body.strict() } })?.requestBody).toEqual({
    required: true,
    content: {
      "application/json": {
        schema: {
          type: "object",
          properties: { title: { type: "string", maxLength: 9 }, n: { type: "number", default: 1 } },
          required: ["title"],
          additionalProperties: false,
        },
      },
    },
  })
})

it("a form with files names the file among its fields", () => {
  const asked = { body: z.object({ kind: z.enum(["a"]) }), files: { field: "file", maxFiles: 1 } }
  expect(one({ asked })?.requestBody).toMatchObject({
    content: {
      "multipart/form-data": {
        schema: {
          required: ["kind", "file"],
          properties: { kind: { enum: ["a"] }, file: { type: "string" } },
        },
      },
    },
  })
})

it("path and query become parameters, and who may call it is said", () => {
  const described = one({
    method: "GET",
    text: "`GET /producer/cups/:id` (`size`): one cup, `{cup}`. Errors: none.",
    asked: { query: z.object({ size: z.coerce.number().int().optional() }) },
    access: { scope: "producer", role: "staff", whenSuspended: true },
  })
  expect(described).toMatchObject({
    operationId: "get_producer_cups_id",
    tags: ["producer/cups"],
    summary: "one cup, `{cup}`",
    security: [{ bearer: [] }],
    parameters: [
      { name: "id", in: "path", required: true },
      { name: "size", in: "query", required: false, schema: { type: "integer" } },
      { $ref: "#/components/parameters/producer_id" },
    ],
  })
  expect(described?.description).toContain("least role: staff. Also while the stall is suspended.")
})
