import { carved } from "./ceramics"
import type { PictureKind } from "./kinds"
import type { Colourway } from "./palette"
import { box, circle, group, line, oval, path, scatter, shadow, turned } from "./svg"

type Draw = (colours: Colourway) => string

const basket = (fill: string, cane: string) =>
  path("M220 480 H740 L670 790 H290 Z", fill) +
  Array.from({ length: 9 }, (_, i) => line(`M${250 + i * 58} 490 L${306 + i * 44} 786`, cane, 9)).join("") +
  Array.from({ length: 4 }, (_, i) =>
    line(`M${236 + i * 16} ${556 + i * 64} H${724 - i * 16}`, cane, 14),
  ).join("") +
  box(200, 450, 560, 62, cane, 30)

export const CRAFTS: Partial<Record<PictureKind, Draw>> = {
  non: ({ accent }) =>
    shadow(480, 790, 330) +
    path("M480 230 L830 700 Q480 830 130 700 Z", "#f1e2b8") +
    path("M480 230 L830 700 Q660 764 480 770 Z", "#d0b97c", 'opacity=".6"') +
    [0.25, 0.45, 0.65, 0.85]
      .map((t) =>
        line(
          `M${480 - 350 * t} ${230 + 470 * t} Q480 ${230 + 590 * t} ${480 + 350 * t} ${230 + 470 * t}`,
          "#c4aa68",
          6,
        ),
      )
      .join("") +
    line("M300 716 Q280 850 400 880 M660 716 Q700 850 560 880", accent, 18),
  quat: ({ accent, deep, pale }) =>
    shadow(480, 810, 250) +
    path("M480 780 L130 480 A460 460 0 0 1 830 480 Z", accent) +
    path("M480 780 L480 320 A460 460 0 0 1 830 480 Z", deep, 'opacity=".3"') +
    [-54, -36, -18, 0, 18, 36, 54]
      .map((turn) => line("M480 780 V330", pale, 6, `transform="rotate(${turn} 480 780)" opacity=".7"`))
      .join("") +
    path("M480 780 L352 640 A190 190 0 0 1 608 640 Z", "#8a5a34") +
    circle(480, 766, 22, "#f0d598") +
    scatter(
      () => circle(0, 0, 22, pale),
      [
        [330, 470],
        [480, 420],
        [630, 470],
      ],
    ) +
    line("M480 790 V860", accent, 12),
  "may-tre": ({ accent }) =>
    shadow(480, 810, 280) +
    line("M300 470 Q320 210 480 210 Q640 210 660 470", "#8a5a2a", 26) +
    basket("#d9ae6a", "#a87a38") +
    line("M210 480 H750", accent, 8),
  "co-te": () =>
    shadow(480, 810, 260) +
    oval(480, 420, 230, 60, "#8a6a35") +
    path("M250 420 Q200 640 300 780 H660 Q760 640 710 420 Z", "#b98f52") +
    path("M480 420 H710 Q760 640 660 780 H480 Z", "#8a6530", 'opacity=".5"') +
    Array.from({ length: 6 }, (_, i) =>
      line(
        `M${240 + (i > 3 ? (i - 3) * 12 : 0)} ${470 + i * 56} q30 26 60 0 t60 0 t60 0 t60 0 t60 0 t60 0 t60 0 t50 0`,
        "#e3c890",
        9,
      ),
    ).join("") +
    oval(480, 420, 190, 42, "#5e4520"),
  "kham-trai": ({ accent }) =>
    shadow(480, 800, 300) +
    box(200, 400, 560, 380, "#3a2018", 18) +
    box(200, 400, 560, 96, "#2a1610", 18) +
    box(230, 520, 500, 230, "none", 8, 'stroke="#c9dfe6" stroke-width="8"') +
    scatter(
      (i) =>
        path(
          "M0 0 Q34 -44 0 -92 Q-34 -44 0 0",
          ["#e6f2f5", "#f3d7e0", "#cfe6dc", "#dfe0f5"][i % 4] ?? "#e6f2f5",
        ),
      [
        [400, 650, 0],
        [400, 650, 72],
        [400, 650, 144],
        [400, 650, 216],
        [400, 650, 288],
        [580, 640, 20],
        [580, 640, 92],
        [580, 640, 164],
        [580, 640, 236],
        [580, 640, 308],
      ],
    ) +
    line("M400 650 Q490 560 580 640", "#bfe0d2", 8) +
    box(440, 436, 80, 60, "#b07d1e", 8) +
    circle(480, 466, 12, accent),
  "son-mai": ({ accent, deep }) =>
    shadow(480, 800, 310) +
    oval(480, 690, 320, 96, deep) +
    oval(480, 660, 320, 100, "#5e150c") +
    oval(480, 652, 290, 84, "#8f2416") +
    path(
      "M250 640 Q380 540 470 600 Q560 660 720 590 Q690 720 480 730 Q290 726 250 640",
      "#d9a637",
      'opacity=".9"',
    ) +
    circle(600, 600, 30, "#f6dc92") +
    line("M320 690 q40 -40 80 -6 M560 700 q40 -36 84 -10", "#5e150c", 8) +
    path("M400 500 Q400 330 480 300 Q560 330 560 500 Q560 560 480 566 Q400 560 400 500", accent) +
    path("M480 300 Q560 330 560 500 Q560 560 480 566 Z", "#3d0d07", 'opacity=".5"') +
    oval(480, 306, 34, 12, "#d9a637") +
    line("M412 440 Q480 480 548 440", "#d9a637", 9),
  "tien-go": () =>
    shadow(480, 810, 240) +
    turned(
      [70, 250],
      [
        [40, 300, 60, 340],
        [240, 380, 230, 480],
        [220, 620, 90, 660],
        [60, 720, 150, 800],
      ],
      "#c48a4c",
      "#7d4f20",
    ) +
    oval(480, 250, 72, 22, "#e3b57c") +
    [400, 470, 540]
      .map((y) =>
        line(`M${290 + (y - 400) * 0.1} ${y} Q480 ${y + 50} ${670 - (y - 400) * 0.1} ${y}`, "#8f5c28", 7),
      )
      .join("") +
    oval(396, 450, 18, 54, "#e3b57c", 'opacity=".7" transform="rotate(16 396 450)"'),
  "tuong-go": () => shadow(480, 836, 240) + carved("#b9783a", "#6b3f16"),
  "tuong-tho": () =>
    shadow(480, 836, 240) +
    circle(480, 292, 120, "#f0cf72", 'opacity=".6"') +
    carved("#a8321e", "#5e150c") +
    line("M400 420 Q480 470 560 420 M360 520 Q480 590 600 520", "#e3b64a", 14),
  "dao-keo": () =>
    shadow(480, 800, 280) +
    group(
      "rotate(-28 480 500)",
      path("M430 160 Q560 220 540 560 H430 Z", "#cfd6da"),
      path("M430 160 Q500 220 486 560 H430 Z", "#eef2f4"),
      box(440, 556, 92, 220, "#6b3f16", 26),
      circle(486, 620, 10, "#e3c9a2"),
      circle(486, 700, 10, "#e3c9a2"),
    ) +
    group(
      "rotate(30 600 560)",
      path("M560 240 Q640 260 620 540 H580 Z", "#b9c3c9"),
      box(566, 536, 70, 190, "#8a5a34", 22),
      circle(600, 590, 8, "#e3c9a2"),
    ),
  "tam-huong": ({ accent, deep }) =>
    shadow(480, 840, 240) +
    Array.from({ length: 23 }, (_, i) =>
      line(
        `M480 640 L${180 + i * 27.3} ${260 - 60 * Math.sin((i / 22) * Math.PI)}`,
        i % 2 ? "#b52b1c" : "#d2452f",
        17,
      ),
    ).join("") +
    Array.from({ length: 23 }, (_, i) =>
      line(`M480 640 L${660 - i * 16.4} 820`, i % 2 ? "#d9b27a" : "#c49a5c", 9),
    ).join("") +
    box(420, 600, 120, 84, accent, 18) +
    line("M424 642 H536", deep, 10),
  "go-my-nghe": ({ accent }) =>
    shadow(480, 820, 300) +
    box(210, 330, 540, 420, "#8a5426", 18) +
    box(240, 360, 480, 360, "#b9783a", 10) +
    path("M270 690 Q350 520 430 610 Q500 440 580 580 Q640 500 690 690 Z", "#6b3f16") +
    circle(610, 440, 40, "#f0cf72") +
    line("M300 450 q40 -40 80 0 t80 0", "#6b3f16", 10) +
    box(250, 750, 60, 70, "#6b3f16", 6) +
    box(650, 750, 60, 70, "#6b3f16", 6) +
    line("M225 345 H735", accent, 8, 'opacity=".5"'),
}
