import { expect, it } from "vitest"
import { inBatches } from "./in-batches"

it("what comes while a run is on its way goes into the next one together, each item once", async () => {
  const runs: string[][] = []
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const ask = inBatches<string>(async (items) => {
    runs.push(items)
    await held
  })
  const first = ask(["a"])
  await Promise.resolve()
  const others = [ask(["b"]), ask(["c", "b"]), ask(["a"])]
  expect(runs).toEqual([["a"]])

  release()
  await Promise.all([first, ...others])
  expect(runs).toEqual([["a"], ["b", "c", "a"]])
})

it("a run that fails is told to who asked for it, and the next goes on", async () => {
  const ask = inBatches<string>(async ([item]) => {
    if (item === "broken") {
      throw new Error("gone")
    }
  })
  await expect(ask(["broken"])).rejects.toThrow("gone")
  await expect(ask(["whole"])).resolves.toBeUndefined()
})
