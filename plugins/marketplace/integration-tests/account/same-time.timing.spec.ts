import { performance } from "node:perf_hooks"
import { withBackend } from "../helpers/app"
import { Portal } from "../helpers/portal"

const RUNS = 100
const LARGEST_DIFFERENCE_MS = 10
const KNOWN = "lan@cholang.example"
const PASSWORD = "mật khẩu của Lan"

withBackend(
  ({ api }) => {
    const portal = new Portal(api)
    let strangers = 0
    const stranger = () => `khach-${++strangers}@cholang.example`

    beforeAll(async () => {
      await portal.register(KNOWN, PASSWORD)
    })

    /**
     * Milliseconds between the medians for a known and for unknown logins, asked in turns, so that whatever else the
     * machine does weighs on both. Calls that mostly wait may be asked several at a time.
     */
    async function differenceOf(call: (login: string) => Promise<unknown>, atOnce = 1): Promise<number> {
      const timed = async (login: string) => {
        const start = performance.now()
        await call(login)
        return { login, time: performance.now() - start }
      }
      const logins = Array.from({ length: RUNS }, () => [KNOWN, stranger()]).flat()
      await Promise.all([timed(KNOWN), timed(stranger())])
      const answers: { login: string; time: number }[] = []
      for (let first = 0; first < logins.length; first += atOnce) {
        answers.push(...(await Promise.all(logins.slice(first, first + atOnce).map(timed))))
      }
      const medianOf = (isKnown: boolean) =>
        median(answers.filter(({ login }) => (login === KNOWN) === isKnown).map(({ time }) => time))
      return Math.abs(medianOf(true) - medianOf(false))
    }

    it("a wrong password for a known login takes as long as any for an unknown one", async () => {
      const signIn = (login: string) => portal.signIn(login, "sai mật khẩu")
      expect(await differenceOf(signIn)).toBeLessThan(LARGEST_DIFFERENCE_MS)
    }, 120_000)

    it("registering a known login takes as long as registering a new one", async () => {
      const register = (login: string) => portal.register(login, "sai mật khẩu")
      expect(await differenceOf(register, 5)).toBeLessThan(LARGEST_DIFFERENCE_MS)
    }, 120_000)

    it("asking for a new password takes as long for a login that does not exist", async () => {
      const reset = (identifier: string) =>
        portal.post("/auth/producer/emailpass/reset-password", { identifier })
      expect(await differenceOf(reset, 5)).toBeLessThan(LARGEST_DIFFERENCE_MS)
    }, 120_000)
  },
  // Far cheaper than a real hash, yet dear enough that a forgotten one would show (10 to 25 ms).
  { PASSWORD_HASH_LOG_N: "12" },
)

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
