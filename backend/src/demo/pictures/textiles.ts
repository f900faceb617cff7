import type { PictureKind } from "./kinds"
import type { Colourway } from "./palette"
import { box, circle, group, line, oval, path, scatter, shadow } from "./svg"

type Draw = (colours: Colourway) => string

const flower = (fill: string, heart: string) =>
  scatter(
    () => oval(0, -26, 15, 26, fill),
    [
      [0, 0, 0],
      [0, 0, 72],
      [0, 0, 144],
      [0, 0, 216],
      [0, 0, 288],
    ],
  ) + circle(0, 0, 12, heart)

export const TEXTILES: Partial<Record<PictureKind, Draw>> = {
  lua: ({ accent, deep, pale }) =>
    shadow(480, 800, 310) +
    group(
      "rotate(-8 480 560)",
      box(200, 430, 560, 220, accent, 110),
      oval(750, 540, 60, 110, deep),
      oval(750, 540, 34, 66, pale),
      oval(750, 540, 12, 24, "#7d5122"),
    ) +
    path("M250 600 Q300 760 520 740 Q700 726 760 800 H250 Q190 720 250 600", accent) +
    path("M300 660 Q360 770 560 748 M280 700 Q380 800 620 776", "none", `stroke="${pale}" stroke-width="9"`) +
    scatter(
      () => flower(pale, "#f0d598"),
      [
        [330, 520],
        [450, 550],
        [570, 510],
        [650, 560],
      ],
    ),
  "vai-to-sen": ({ pale }) =>
    shadow(480, 800, 300) +
    scatter(
      (i) => box(-280, -46, 560, 92, i % 2 ? "#e8dcc2" : "#f3ead6", 22) + line("M-240 20 H240", "#cdbb96", 6),
      [
        [480, 740],
        [480, 650],
        [480, 560],
      ],
    ) +
    path("M220 520 Q480 430 740 520 Q740 480 700 470 Q480 400 260 470 Q220 480 220 520", "#fdf7e8") +
    group(
      "translate(480 470) scale(.8)",
      scatter(
        (i) => path("M0 0 Q50 -70 0 -150 Q-50 -70 0 0", i === 2 ? "#f2bcc3" : "#e79aa6"),
        [
          [0, 0, -60],
          [0, 0, -30],
          [0, 0, 0],
          [0, 0, 30],
          [0, 0, 60],
        ],
      ),
    ) +
    line("M240 700 H720", pale, 6),
  "chan-to-tam": ({ accent, pale, deep }) =>
    shadow(480, 800, 320) +
    scatter(
      (i) => box(-300, -66, 600, 132, [accent, pale, "#fdf7e8"][i % 3] ?? accent, 60),
      [
        [480, 720],
        [480, 600],
        [480, 480],
      ],
    ) +
    line("M200 660 H760 M200 540 H760", deep, 6, 'opacity=".4"') +
    line(
      "M360 430 V500 M480 430 V500 M600 430 V500 M360 560 V640 M480 560 V640 M600 560 V640 M360 680 V760 M480 680 V760 M600 680 V760",
      deep,
      7,
      'stroke-dasharray="4 22"',
    ),
  "khan-lua": ({ accent, deep, pale }) =>
    shadow(480, 800, 230) +
    path(
      "M300 250 Q480 180 660 250 Q600 420 560 470 L640 780 H500 L470 520 L400 780 H270 L370 460 Q330 380 300 250",
      accent,
    ) +
    path("M470 520 L560 470 L640 780 H500 Z", deep, 'opacity=".55"') +
    line("M340 300 Q480 240 620 300 M360 360 Q480 310 600 360", pale, 9) +
    line(
      "M280 780 v40 M310 780 v40 M340 780 v40 M370 780 v40 M520 780 v40 M550 780 v40 M580 780 v40 M610 780 v40",
      accent,
      8,
    ),
  "tui-cuom": ({ accent, deep, pale }) =>
    shadow(480, 800, 260) +
    line("M340 430 Q360 190 480 190 Q600 190 620 430", "#b07d1e", 18) +
    path(
      "M230 470 Q240 400 320 400 H640 Q720 400 730 470 L760 740 Q750 800 680 800 H280 Q210 800 200 740 Z",
      accent,
    ) +
    path("M230 470 Q480 660 730 470 Q720 400 640 400 H320 Q240 400 230 470", deep) +
    scatter(
      () => flower(pale, "#f0d598"),
      [
        [360, 690],
        [480, 720],
        [600, 690],
        [420, 640],
        [540, 640],
      ],
    ) +
    circle(480, 560, 26, "#f0d598"),
  comple: ({ deep }) =>
    shadow(480, 830, 220) +
    path("M480 190 q70 0 60 -50 q-16 -50 -60 -44", "none", 'stroke="#7d5122" stroke-width="12"') +
    path("M330 250 L480 190 L630 250 L740 360 L700 620 L640 600 V820 H320 V600 L260 620 L220 360 Z", deep) +
    path("M420 214 L480 480 L540 214 L480 190 Z", "#fdfaf3") +
    path("M420 214 L350 300 L480 520 Z M540 214 L610 300 L480 520 Z", "#1f1a17", 'opacity=".5"') +
    path("M466 250 H494 L506 430 L480 470 L454 430 Z", "#a8321e") +
    circle(480, 590, 11, "#f0d598") +
    circle(480, 660, 11, "#f0d598"),
  "giay-da": ({ accent }) =>
    shadow(480, 780, 330) +
    scatter(
      () =>
        path(
          "M-190 -100 Q-150 -140 -60 -130 Q-20 -50 90 -20 Q220 0 230 70 H-210 Q-230 -40 -190 -100",
          "#8a4b22",
        ) +
        path("M-210 70 H232 V100 H-206 Z", "#3a2414") +
        path("M-150 -116 Q-100 -60 -60 -128", "#5e2f12") +
        line("M-36 -66 l50 -26 M-4 -40 l46 -28 M30 -22 l40 -26", "#f0d598", 9),
      [
        [440, 560, 0, 1.05],
        [540, 690, 0, 1.2],
      ],
    ) +
    line("M330 770 H790", accent, 6, 'opacity=".4"'),
  "ao-dai": ({ accent, deep, pale }) =>
    shadow(480, 850, 200) +
    path(
      "M440 180 H520 L540 220 L680 280 L740 560 L680 576 L600 380 L640 840 H320 L360 380 L280 576 L220 560 L280 280 L420 220 Z",
      accent,
    ) +
    path(
      "M480 180 H520 L540 220 L680 280 L740 560 L680 576 L600 380 L640 840 H480 Z",
      deep,
      'opacity=".35"',
    ) +
    line("M480 230 Q600 300 560 420", pale, 9) +
    scatter(
      () => flower(pale, "#f0d598"),
      [
        [400, 640, 0, 1.3],
        [430, 740, 0, 1.1],
        [540, 700, 0, 1.2],
        [520, 580, 0, 0.9],
      ],
    ),
  theu: ({ accent, pale }) =>
    shadow(480, 820, 270) +
    circle(480, 500, 300, "#b9823a") +
    circle(480, 500, 270, "#fdfaf3") +
    box(440, 170, 80, 50, "#8a5a34", 10) +
    line(
      "M360 640 Q440 560 470 420 Q500 340 600 340 M470 470 Q400 450 380 380 M490 400 Q540 440 600 430",
      "#4e6b3a",
      12,
    ) +
    scatter(
      () => group("scale(1.9)", flower(accent, "#f0d598")),
      [
        [600, 340],
        [380, 380],
        [600, 450],
      ],
    ) +
    scatter(
      () => oval(0, 0, 34, 16, "#6b9a52"),
      [
        [430, 560, -40],
        [470, 510, 30],
        [420, 460, 20],
      ],
    ) +
    circle(420, 640, 12, pale),
}
