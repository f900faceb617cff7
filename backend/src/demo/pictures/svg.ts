/** A handful of shapes to draw with; all numbers are of a 960 × 960 sheet. */
export const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}" ${more}/>`
export const line = (d: string, colour: string, width = 8, more = "") =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
export const circle = (x: number, y: number, r: number, fill: string, more = "") =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`
export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = "") =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`
export const box = (x: number, y: number, w: number, h: number, fill: string, r = 0, more = "") =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${fill}" ${more}/>`
export const group = (transform: string, ...shapes: string[]) =>
  `<g transform="${transform}">${shapes.join("")}</g>`

/** The same drawing several times, each moved and turned its own way. */
export const scatter = (draw: (index: number) => string, places: [number, number, number?, number?][]) =>
  places
    .map(([x, y, turn = 0, size = 1], index) =>
      group(`translate(${x} ${y}) rotate(${turn}) scale(${size})`, draw(index)),
    )
    .join("")

/** A soft shadow where the good stands. */
export const shadow = (x = 480, y = 790, rx = 270, ry = 34) => oval(x, y, rx, ry, "#3a2c1e", 'opacity=".16"')

/** A turned vessel: its right outline from top to bottom, mirrored; the right half a little darker. */
export function vessel(outline: [number, number][], fill: string, shade: string): string {
  const right = outline.map(([x, y]) => `${480 + x} ${y}`)
  const left = [...outline].reverse().map(([x, y]) => `${480 - x} ${y}`)
  const smooth = (points: string[]) => points.join(" L")
  const whole = `M${smooth(right)} L${smooth(left)} Z`
  const half = `M480 ${outline[0]?.[1]} L${smooth(right)} L480 ${outline.at(-1)?.[1]} Z`
  return path(whole, fill, 'stroke-linejoin="round"') + path(half, shade, 'opacity=".35"')
}

/** A vessel with curved flanks, from quadratic pieces [control x, control y, x, y]. */
export function turned(
  top: [number, number],
  curves: [number, number, number, number][],
  fill: string,
  shade: string,
): string {
  const right = `M${480 + top[0]} ${top[1]} ${curves.map(([cx, cy, x, y]) => `Q${480 + cx} ${cy} ${480 + x} ${y}`).join(" ")}`
  const points: [number, number][] = [top, ...curves.map(([, , x, y]): [number, number] => [x, y])]
  const back = [...curves].reverse().map(([cx, cy], index) => {
    const target = points[curves.length - 1 - index] ?? top
    return `Q${480 - cx} ${cy} ${480 - target[0]} ${target[1]}`
  })
  const last = points.at(-1) ?? top
  const whole = `${right} L${480 - last[0]} ${last[1]} ${back.join(" ")} Z`
  const half = `${right} L480 ${last[1]} L480 ${top[1]} Z`
  return path(whole, fill) + path(half, shade, 'opacity=".3"')
}
