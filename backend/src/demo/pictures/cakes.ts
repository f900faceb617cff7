import { grains, plate } from "./food-parts"
import type { PictureKind } from "./kinds"
import type { Colourway } from "./palette"
import { box, circle, group, line, oval, path, scatter, shadow } from "./svg"

type Draw = (colours: Colourway) => string

export const CAKES: Partial<Record<PictureKind, Draw>> = {
  "banh-com": ({ accent, deep }) =>
    shadow(480, 780, 280) +
    box(230, 420, 500, 350, "#5f8f3e", 24) +
    box(230, 420, 500, 92, "#4a7430", 24) +
    box(300, 500, 360, 200, "#f2e6bd", 14) +
    circle(480, 600, 70, accent) +
    line("M480 540 V660 M420 600 H540", "#f2e6bd", 12) +
    line("M230 640 H300 M660 640 H730 M480 420 V500 M480 700 V770", deep, 16),
  "banh-trung-thu": () =>
    shadow(480, 770, 300) +
    scatter(
      () => oval(0, 0, 64, 64, "#c98234"),
      Array.from({ length: 12 }, (_, i): [number, number] => [
        480 + 200 * Math.cos(i * 0.5236),
        540 + 200 * Math.sin(i * 0.5236),
      ]),
    ) +
    circle(480, 540, 220, "#d9933f") +
    circle(480, 540, 178, "none", 'stroke="#a8641f" stroke-width="12"') +
    scatter(
      () => path("M0 0 Q44 -60 0 -128 Q-44 -60 0 0", "#a8641f"),
      [
        [480, 540, 0],
        [480, 540, 60],
        [480, 540, 120],
        [480, 540, 180],
        [480, 540, 240],
        [480, 540, 300],
      ],
    ) +
    circle(480, 540, 34, "#f0c170"),
  "banh-day": () =>
    shadow(480, 780, 310) +
    plate(700) +
    group(
      "translate(0 -20)",
      oval(480, 650, 260, 70, "#4e7f3e"),
      oval(380, 600, 150, 96, "#fffaf0"),
      oval(580, 600, 150, 96, "#fff6e6"),
      oval(480, 540, 150, 96, "#ffffff"),
      path("M480 446 q150 6 146 96 q-10 76 -146 92 q90 -90 0 -188", "#e7dcc6", 'opacity=".6"'),
    ),
  "banh-chung": () =>
    shadow(480, 790, 300) +
    box(240, 320, 480, 460, "#4f7f38", 30) +
    box(480, 320, 240, 460, "#3c652b", 30, 'opacity=".5"') +
    line("M240 470 H720 M240 630 H720 M400 320 V780 M560 320 V780", "#e6d6a0", 16) +
    path("M400 300 q80 -70 160 0 q-80 30 -160 0", "#a8321e") +
    line("M440 300 q40 -60 80 0", "#7c2213", 8),
  "che-lam": () =>
    shadow(480, 770, 300) +
    plate(690) +
    scatter(
      () =>
        box(-90, -44, 180, 88, "#d8a45c", 12) +
        box(-90, 14, 180, 30, "#b9823a", 12) +
        grains("#f4e2bd", [
          [-50, -20],
          [0, -24],
          [46, -14],
          [-20, 2],
          [30, 6],
        ]),
      [
        [380, 620, -6],
        [590, 625, 5],
        [480, 545, -2],
        [470, 660, 3],
      ],
    ),
  "banh-sua": () =>
    shadow(480, 780, 300) +
    plate(700) +
    scatter(
      (i) =>
        box(-100, -60, 200, 120, i % 2 ? "#f8e6b8" : "#fdf3d6", 18) + box(-100, 22, 200, 38, "#e2c684", 18),
      [
        [380, 640, -4],
        [590, 640, 4],
        [480, 540, 0],
      ],
    ) +
    scatter(
      () => circle(0, 0, 10, "#d2a64c"),
      [
        [360, 625],
        [410, 640],
        [570, 630],
        [620, 620],
        [470, 525],
        [510, 545],
      ],
    ),
}
