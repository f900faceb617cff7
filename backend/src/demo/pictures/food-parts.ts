import { line, oval, path, scatter } from "./svg"

/** A leaf that grows up from where it is put. */
export const leaf = (fill: string, vein: string) =>
  path("M0 0 Q150 -170 0 -380 Q-150 -170 0 0", fill) + line("M0 -10 V-360", vein, 6)

export const plate = (y = 700, fill = "#f4efe4") =>
  oval(480, y, 330, 84, "#d9cdb6") + oval(480, y - 14, 330, 80, fill) + oval(480, y - 14, 250, 56, "#e8e0cf")

export const grains = (colour: string, spread: [number, number][]) =>
  scatter(
    () => oval(0, 0, 20, 9, colour),
    spread.map(([x, y], i) => [x, y, (i * 47) % 180]),
  )
