/** Each reads well, and so does its half. */
const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10]

export type Bar = { x: number; width: number; y: number; height: number }

/** The next round number not below what is to be shown, for the top of an axis. */
export function roundAbove(amount: number): number {
  if (amount <= 0) {
    return 1
  }
  const unit = 10 ** Math.floor(Math.log10(amount))
  const step = STEPS.find((factor) => factor * unit >= amount) ?? 10
  return step * unit
}

/**
 * Bars of a chart: `x` and `width` in percent of its width, so that letters keep their size on every screen, `y` and
 * `height` in pixels of a plot that is `plot` high. What is below zero stands as nothing; its label tells it.
 */
export function barsOf(amounts: number[], most: number, plot: number): Bar[] {
  const slot = 100 / Math.max(1, amounts.length)
  return amounts.map((amount, index) => {
    const height = Math.max(0, (amount / most) * plot)
    return { x: (index + 0.18) * slot, width: slot * 0.64, y: plot - height, height }
  })
}
