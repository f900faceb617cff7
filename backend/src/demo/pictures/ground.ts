import type { Colourway } from "./palette"
import { box, circle, line } from "./svg"

const waves = (colour: string) =>
  [0, 1, 2, 3, 4, 5]
    .flatMap((row) =>
      [0, 1, 2, 3, 4, 5, 6].map((column) => {
        const x = column * 160 + (row % 2) * 80
        const y = 120 + row * 160
        return [70, 46, 22].map((r) => line(`M${x - r} ${y} a${r} ${r} 0 0 1 ${r * 2} 0`, colour, 7)).join("")
      }),
    )
    .join("")

const lotus = (colour: string) =>
  [
    [150, 170],
    [800, 150],
    [120, 640],
    [850, 600],
    [480, 90],
  ]
    .map(([x = 0, y = 0]) =>
      [-60, -30, 0, 30, 60]
        .map((turn) =>
          line(`M${x} ${y} q-26 -50 0 -96 q26 46 0 96`, colour, 6, `transform="rotate(${turn} ${x} ${y})"`),
        )
        .join(""),
    )
    .join("")

const clouds = (colour: string) =>
  [
    [140, 180],
    [700, 130],
    [820, 420],
    [90, 520],
    [760, 700],
  ]
    .map(([x = 0, y = 0]) =>
      line(
        `M${x} ${y} h120 a34 34 0 0 0 0 -68 a52 52 0 0 0 -98 -14 a40 40 0 0 0 -22 82 M${x + 40} ${y - 24} a22 22 0 1 1 30 -22`,
        colour,
        7,
      ),
    )
    .join("")

const weave = (colour: string) =>
  Array.from({ length: 13 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => {
      const x = column * 150 + (row % 2) * 75 - 20
      return line(`M${x} ${row * 76} l56 38 M${x + 56} ${row * 76} l-56 38`, colour, 6)
    }).join(""),
  ).join("")

const MOTIFS = [waves, lotus, clouds, weave]

/** The handmade-paper ground with a faint motif, and a quiet disc that lets the good stand out. */
export function ground({ ground: paper, motif }: Colourway, index: number): string {
  const draw = MOTIFS[index % MOTIFS.length] ?? waves
  return box(0, 0, 960, 960, paper) + draw(motif) + circle(480, 480, 360, paper, 'opacity=".88"')
}
