import path from "node:path"
import { describe, expect, it } from "vitest"
import { ROOT, readSettings } from "./settings.ts"

describe("settings", () => {
  it("has the well-known ports and keeps its state in .data", () => {
    expect(readSettings({})).toEqual({
      dataDir: path.join(ROOT, ".data"),
      ports: { storefront: 4321, backend: 9000, meilisearch: 7700, postgres: 5433 },
      databaseUrl: undefined,
      meilisearchHost: undefined,
      throwAway: false,
    })
  })

  it("lets every port be chosen", () => {
    const env = { STOREFRONT_PORT: "1", BACKEND_PORT: "2", MEILISEARCH_PORT: "3", POSTGRES_PORT: "65535" }
    expect(readSettings(env).ports).toEqual({ storefront: 1, backend: 2, meilisearch: 3, postgres: 65_535 })
  })

  it.each(["0", "65536", "80.5", "web"])("refuses %s as a port", (port) => {
    expect(() => readSettings({ BACKEND_PORT: port })).toThrow(
      `BACKEND_PORT must be a port between 1 and 65535, not "${port}".`,
    )
  })

  it("spells the database's host so that Medusa does not turn SSL on", () => {
    const of = (url: string) => readSettings({ DATABASE_URL: url }).databaseUrl
    expect(of("postgres://u:127.0.0.1@127.0.0.1:5432/shop")).toBe(
      "postgres://u:127.0.0.1@localhost:5432/shop",
    )
    expect(of("postgres://127.0.0.1/shop")).toBe("postgres://localhost/shop")
    expect(of("postgres://u:p@db.example/shop")).toBe("postgres://u:p@db.example/shop")
  })
})
