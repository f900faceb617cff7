import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { ROOT } from "./lib/settings.ts"

interface Service {
  build?: { context: string; dockerfile: string }
  environment?: Record<string, unknown>
  depends_on?: Record<string, unknown>
}

const read = (file: string) => readFileSync(path.join(ROOT, file), "utf8")
const text = read("docker-compose.yml")
const services = parse(text, { merge: true }).services as Record<string, Service>
const variablesOf = (name: string) => Object.keys(services[name]?.environment ?? {})

/** The variables an `env.ts` knows: the keys of its schema. */
const knownTo = (file: string) =>
  [...read(file).matchAll(/^ {2}([A-Z][A-Z0-9_]*):/gm)].map(([, name]) => name)

describe("docker-compose.yml", () => {
  it("holds the engines, the backend's server and worker, its migrations and the storefront", () => {
    expect(Object.keys(services).toSorted()).toEqual([
      "backend-server",
      "backend-worker",
      "meilisearch",
      "migrate",
      "postgres",
      "redis",
      "storefront",
    ])
  })

  it.each(["migrate", "backend-server", "backend-worker"])(
    "sets for %s only what the backend reads",
    (name) => {
      expect(variablesOf(name).length).toBeGreaterThan(10)
      const known = knownTo("backend/src/env.ts")
      expect(variablesOf(name).filter((variable) => !known.includes(variable))).toEqual([])
    },
  )

  it("sets for the storefront only what the storefront reads", () => {
    expect(variablesOf("storefront").length).toBeGreaterThan(5)
    const known = knownTo("storefront/src/lib/env.ts")
    expect(variablesOf("storefront").filter((variable) => !known.includes(variable))).toEqual([])
  })

  it("gives every secret that production asks for", () => {
    const [, list = ""] = /const SECRETS = \[([^\]]*)\]/.exec(read("backend/src/env.ts")) ?? []
    const secrets = [...list.matchAll(/"([A-Z_]+)"/g)].map(([, name]) => name)
    expect(secrets.length).toBeGreaterThan(0)
    expect(secrets.filter((name = "") => !variablesOf("backend-server").includes(name))).toEqual([])
  })

  it("asks the environment only for what .env.example names", () => {
    const asked = [...text.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name)
    const named = [...read(".env.example").matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
    expect([...new Set(asked)].toSorted()).toEqual(named.toSorted())
  })

  it("builds from Dockerfiles that exist and waits for services that exist", () => {
    for (const { build, depends_on } of Object.values(services)) {
      expect(!build || existsSync(path.join(ROOT, build.context, build.dockerfile))).toBe(true)
      expect(Object.keys(depends_on ?? {}).filter((name) => !(name in services))).toEqual([])
    }
  })
})
