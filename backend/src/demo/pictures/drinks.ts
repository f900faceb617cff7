import type { PictureKind } from "./kinds"
import type { Colourway } from "./palette"
import { box, circle, group, line, oval, path, scatter, shadow, turned } from "./svg"

type Draw = (colours: Colourway) => string

const petal = (fill: string) => path("M0 0 Q90 -120 0 -250 Q-90 -120 0 0", fill)

const lotus = (x: number, y: number, size: number) =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    scatter(
      (i) => petal(i < 4 ? "#e79aa6" : "#f2bcc3"),
      [
        [0, 0, -70],
        [0, 0, 70],
        [0, 0, -46],
        [0, 0, 46],
        [0, 0, -24],
        [0, 0, 24],
        [0, 0, 0],
      ],
    ),
    oval(0, -14, 60, 26, "#e8c65a"),
  )

const caddy = (fill: string, shade: string, lid: string) =>
  shadow(480, 800, 230) +
  box(320, 340, 320, 450, fill, 30) +
  box(480, 340, 160, 450, shade, 30, 'opacity=".4"') +
  box(306, 250, 348, 120, lid, 26) +
  box(306, 340, 348, 16, "#3a2c1e", 0, 'opacity=".25"')

const bottle = (glass: string, shade: string, label: string, mark: string) =>
  shadow(480, 820, 180) +
  turned(
    [50, 180],
    [
      [52, 300, 60, 350],
      [150, 400, 150, 500],
      [152, 700, 140, 810],
    ],
    glass,
    shade,
  ) +
  box(418, 130, 124, 70, "#6b4423", 12) +
  box(342, 520, 276, 200, label, 10) +
  mark

const tied = (paper: string, band: string) =>
  shadow(480, 790, 260) +
  path("M260 400 H700 L730 780 H230 Z", paper) +
  path("M480 400 H700 L730 780 H480 Z", "#8a6a35", 'opacity=".25"') +
  path("M260 400 L330 320 H630 L700 400 Z", "#e9d6ac") +
  line("M480 320 V780 M246 590 H714", band, 16) +
  circle(480, 590, 30, band)

export const DRINKS: Partial<Record<PictureKind, Draw>> = {
  "tra-sen": ({ accent, deep }) =>
    caddy(accent, deep, deep) + lotus(480, 690, 0.9) + line("M372 742 H588", "#f7ecd2", 8),
  "tra-sen-bong": () =>
    shadow(480, 800, 260) +
    path("M170 680 Q480 560 790 680 Q700 800 480 806 Q260 800 170 680", "#4f7f4a") +
    line("M480 800 V640", "#35592f", 16) +
    lotus(480, 690, 1.7),
  "che-kho": ({ accent }) =>
    shadow(480, 800, 280) +
    path("M240 470 H720 Q720 760 480 790 Q240 760 240 470", "#fdfaf3") +
    path("M480 470 H720 Q720 760 480 790 Z", "#ddd3c0", 'opacity=".6"') +
    oval(480, 470, 240, 70, "#efe7d8") +
    oval(480, 474, 205, 54, "#5d7a3a") +
    scatter(
      (i) => line("M-30 0 q16 -26 60 -10", i % 2 ? "#3f5726" : "#83a352", 12),
      [
        [380, 470, 10],
        [450, 450, 40],
        [520, 480, -20],
        [580, 460, 60],
        [420, 490, -40],
        [500, 456, 120],
        [560, 488, 10],
      ],
    ) +
    line("M300 610 Q480 700 660 610", accent, 14),
  "ruou-nep": ({ accent }) =>
    shadow(480, 810, 230) +
    turned(
      [70, 250],
      [
        [74, 320, 84, 340],
        [250, 400, 236, 560],
        [220, 740, 140, 800],
      ],
      "#8a5a34",
      "#593516",
    ) +
    oval(480, 250, 74, 22, "#6b4423") +
    path("M396 170 H564 L590 262 H370 Z", accent) +
    line("M372 268 H588", "#f7ecd2", 14) +
    path("M480 470 l92 92 l-92 92 l-92 -92 Z", "#f7ecd2") +
    path("M480 506 l56 56 l-56 56 l-56 -56 Z", accent),
  "ruou-trai-cay": ({ accent }) =>
    bottle(
      "#b9483f",
      "#7c2213",
      "#f7ecd2",
      circle(450, 620, 40, "#8fb35a") +
        circle(512, 628, 34, "#a8c46a") +
        line("M450 582 q20 -30 50 -30", "#4e6b3a", 8) +
        box(342, 690, 276, 14, accent),
    ),
  "nuoc-ep": ({ accent }) =>
    bottle(
      "#e9a04a",
      "#c4741c",
      "#fffaf0",
      circle(480, 620, 64, "#f08a24") +
        line("M480 560 V680 M420 620 H540 M438 578 L522 662 M522 578 L438 662", "#fff3df", 7) +
        box(342, 690, 276, 14, accent),
    ),
  "tra-thao-moc": ({ accent }) =>
    tied("#dcc79b", accent) +
    group(
      "translate(480 520)",
      line("M0 220 V-160", "#35592f", 10),
      scatter(
        () => oval(0, -36, 18, 40, "#6b9a52"),
        [
          [0, 120, 50],
          [0, 120, -50],
          [0, 60, 50],
          [0, 60, -50],
          [0, 0, 40],
          [0, 0, -40],
          [0, -60, 30],
          [0, -60, -30],
        ],
      ),
    ),
  "thuoc-nam": () =>
    shadow(480, 790, 310) +
    oval(480, 690, 320, 100, "#a37c45") +
    oval(480, 672, 320, 96, "#c9a46a") +
    scatter(
      (i) => box(-110, -18, 220, 36, i % 2 ? "#8a5a34" : "#a9733a", 16) + oval(110, 0, 12, 18, "#e3c9a2"),
      [
        [380, 640, 14],
        [520, 610, -12],
        [600, 660, 24],
        [420, 690, -8],
        [500, 560, 6],
      ],
    ) +
    scatter(
      () => path("M0 0 Q60 -80 0 -170 Q-60 -80 0 0", "#6b9a52"),
      [
        [330, 600, -40],
        [620, 580, 36],
        [480, 540, 4],
      ],
    ),
  "dong-trung": ({ accent, deep }) =>
    shadow(480, 800, 230) +
    box(310, 360, 340, 420, "#fffaf0", 24, 'opacity=".9"') +
    scatter(
      (i) => line("M0 0 q14 -90 -6 -170 q-10 -60 8 -120", i % 2 ? "#e08a2a" : "#c9651a", 18),
      [
        [380, 740, -6],
        [420, 740, 4],
        [460, 740, -3],
        [500, 740, 6],
        [540, 740, -5],
        [580, 740, 5],
      ],
    ) +
    box(310, 360, 340, 420, "none", 24, `stroke="${accent}" stroke-width="14"`) +
    box(296, 280, 368, 100, deep, 22),
  "tinh-dau": ({ accent }) =>
    shadow(480, 810, 170) +
    box(370, 420, 220, 380, "#6b3f1d", 34) +
    box(480, 420, 110, 380, "#40230d", 34, 'opacity=".45"') +
    box(420, 350, 120, 80, "#3a2c1e", 10) +
    path("M440 350 Q440 230 480 210 Q520 230 520 350 Z", "#1f1a17") +
    box(388, 540, 184, 170, "#f7ecd2", 8) +
    path("M480 566 q56 76 0 116 q-56 -40 0 -116", accent),
}
