import { settleMoved } from "@cho-lang/marketplace/workflows/repair/settle-moved"
import { REPAIR_MODULE } from "../../src/modules/repair"
import { withBackend } from "../helpers/app"

const START = new Date("2026-11-26T08:00:00Z")
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000)

withBackend(({ getContainer }) => {
  /** What moved when, by its id; what cannot be settled; what was tried, in this order. */
  let moves: [string, Date][]
  let broken: Set<string>
  let tried: string[]

  beforeEach(() => {
    moves = []
    broken = new Set()
    tried = []
  })

  const run = async (minutes: number, meanwhile = async () => {}) => {
    tried = []
    await settleMoved(getContainer(), {
      job: "test",
      now: after(minutes),
      moved: async (since, until) => moves.filter(([, at]) => at <= until && at > since).map(([id]) => id),
      settle: async (id) => {
        tried.push(id)
        await meanwhile()
        if (broken.has(id)) {
          throw new Error("out of reach")
        }
      },
    })
    return tried
  }
  const open = () => getContainer().resolve(REPAIR_MODULE).listRepairTasks({})

  it("what cannot be settled stays open for eight days, is tried every hour at last, and is settled once", async () => {
    moves = [["a", START]]
    broken.add("a")
    expect(await run(2)).toEqual([])
    expect(await run(3)).toEqual(["a"])
    expect(await run(3.5)).toEqual([])
    for (let hours = 1; hours <= 8 * 24; hours += 1) {
      expect(await run(hours * 60 + 3)).toEqual(["a"])
    }
    expect(await open()).toMatchObject([{ subject: "a", attempts: 193, last_error: "out of reach" }])

    broken.clear()
    expect(await run(9 * 24 * 60)).toEqual(["a"])
    expect(await run(10 * 24 * 60)).toEqual([])
    expect(await open()).toEqual([])
  })

  it("what always fails keeps nothing else waiting, however much of it there is", async () => {
    const failing = Array.from({ length: 450 }, (_, place) => `failing-${place}`)
    moves = [...failing.map((id): [string, Date] => [id, START]), ["last", after(1)]]
    broken = new Set(failing)
    expect(new Set(await run(4))).toEqual(new Set([...failing, "last"]))
    expect(await open()).toHaveLength(450)

    moves.push(["new", after(2)])
    expect(await run(5)).toContain("new")
  })

  it("what was settled is not read again until it moves, and what moves while it is settled is settled anew", async () => {
    moves = [["a", START]]
    expect(await run(3)).toEqual(["a"])
    moves.push(["a", after(2)])
    const again = { job: "test", subjects: ["a"], until: after(2), now: after(5) }
    let isMoved = false
    const moveOnce = async () => {
      if (!isMoved) {
        isMoved = true
        await getContainer().resolve(REPAIR_MODULE).note(again)
      }
    }
    expect(await run(5, moveOnce)).toEqual(["a", "a"])
    expect(await run(6)).toEqual([])
  })
})
