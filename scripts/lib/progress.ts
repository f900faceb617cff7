import { styleText } from "node:util"

const out = process.stdout
const BAR = 28

/** Prints one line a stage, with its seconds; on a terminal the running stages show themselves meanwhile. */
export class Progress {
  #shown = ""
  readonly #running = new Set<string>()
  readonly #took = new Map<string, number>()

  async stage<T>(title: string, work: (report: Report) => Promise<T>): Promise<T> {
    const began = performance.now()
    const end = (mark: string) => {
      const seconds = (performance.now() - began) / 1000
      this.#running.delete(title)
      this.#took.set(title, seconds)
      this.#print(`  ${mark} ${title.padEnd(42)} ${seconds.toFixed(1).padStart(6)} s`)
      this.#showRunning()
    }
    this.#running.add(title)
    this.#showRunning()
    try {
      const result = await work((done, total, what) => this.#bar(title, done, total, what))
      end(styleText("green", "✓"))
      return result
    } catch (error) {
      end(styleText("red", "✗"))
      throw error
    }
  }

  /** How long a stage took that has ended, in seconds. */
  secondsOf(title: string): number | undefined {
    return this.#took.get(title)
  }

  note(text: string): void {
    this.#print(`  ${styleText("yellow", "·")} ${text}`)
  }

  #lastShare = 0

  #bar(title: string, done: number, total: number, what: string): void {
    const share = total > 0 ? Math.min(1, done / total) : 0
    const filled = Math.round(share * BAR)
    const bar = `${"█".repeat(filled)}${"░".repeat(BAR - filled)}`
    const line = `  ${styleText("cyan", "…")} ${title} ${bar} ${String(Math.floor(share * 100)).padStart(3)} % ${what}`
    if (out.isTTY) {
      this.#show(line)
    } else if (share < this.#lastShare || share - this.#lastShare >= 0.25) {
      out.write(`${line}\n`)
      this.#lastShare = share
    }
  }

  #showRunning(): void {
    if (this.#running.size > 0) {
      const titles = [...this.#running].join(", ").slice(0, out.columns - 5)
      this.#show(`  ${styleText("cyan", "…")} ${titles}`)
    }
  }

  #show(line: string): void {
    if (out.isTTY && line !== this.#shown) {
      out.write(`\r\x1b[2K${line}`)
      this.#shown = line
    }
  }

  #print(line: string): void {
    out.write(out.isTTY ? `\r\x1b[2K${line}\n` : `${line}\n`)
    this.#shown = ""
  }
}

export type Report = (done: number, total: number, what: string) => void
