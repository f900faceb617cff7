import { expect, test } from "vitest"
import { inLanes } from "./lanes.ts"

/** Tasks that end when they are told to, and what has begun so far. */
function tasks() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const task = (name: string, after?: Promise<unknown>) => ({
    ...(after ? { after } : {}),
    work: () => {
      begun.push(name)
      return new Promise<void>((resolve) => ends.set(name, resolve))
    },
  })
  const end = async (name: string) => {
    ends.get(name)?.()
    await new Promise(setImmediate)
  }
  return { begun, task, end }
}

test("two tasks run at a time, in their order", async () => {
  const { begun, task, end } = tasks()
  const all = inLanes([task("a"), task("b"), task("c")])
  expect(begun).toEqual(["a", "b"])
  await end("b")
  expect(begun).toEqual(["a", "b", "c"])
  await end("a")
  await end("c")
  await all
})

test("a task that waits for another is passed over, and is the next once that has ended, well or not", async () => {
  const { begun, task, end } = tasks()
  let fail = (_: Error) => {}
  const built = new Promise<void>((_, reject) => {
    fail = reject
  })
  const all = inLanes([task("journeys", built), task("types"), task("lint")])
  expect(begun).toEqual(["types", "lint"])
  await end("types")
  expect(begun).toEqual(["types", "lint"])
  fail(new Error("not built"))
  await new Promise(setImmediate)
  expect(begun).toEqual(["types", "lint", "journeys"])
  await end("lint")
  await end("journeys")
  await all
})
