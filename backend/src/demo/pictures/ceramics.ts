import type { PictureKind } from "./kinds"
import type { Colourway } from "./palette"
import { box, circle, group, line, oval, path, scatter, shadow, turned } from "./svg"

type Draw = (colours: Colourway) => string

const sprig = (colour: string) =>
  line("M0 80 Q-20 0 0 -90", colour, 9) +
  scatter(
    () => oval(0, -26, 13, 28, colour),
    [
      [0, 50, 60],
      [0, 50, -60],
      [0, 0, 55],
      [0, 0, -55],
      [0, -50, 40],
      [0, -50, -40],
      [0, -90, 0],
    ],
  )

export const CERAMICS: Partial<Record<PictureKind, Draw>> = {
  "bat-dia": ({ accent, pale }) =>
    shadow(480, 790, 330) +
    oval(480, 740, 330, 66, "#d8d0c2") +
    oval(480, 724, 330, 62, "#fdfbf6") +
    oval(480, 724, 250, 42, pale) +
    path("M250 460 H710 Q700 690 560 716 H400 Q260 690 250 460", "#fdfbf6") +
    path("M480 460 H710 Q700 690 560 716 H480 Z", "#d8d0c2", 'opacity=".6"') +
    oval(480, 460, 230, 56, "#efe9dd") +
    oval(480, 466, 190, 40, pale) +
    scatter(
      () => group("scale(.62)", sprig(accent)),
      [
        [360, 600],
        [480, 620],
        [600, 600],
      ],
    ) +
    line("M262 520 Q480 600 698 520", accent, 9),
  "am-chen": ({ accent, deep }) =>
    shadow(470, 790, 330) +
    path("M640 520 Q800 480 790 380 Q830 420 820 500 Q790 640 640 650", accent) +
    line("M296 470 Q150 460 170 570 Q190 660 310 640", deep, 26) +
    path("M280 560 Q280 400 460 400 Q650 400 650 560 Q650 760 460 776 Q280 760 280 560", accent) +
    path("M460 400 Q650 400 650 560 Q650 760 460 776 Z", deep, 'opacity=".4"') +
    oval(462, 404, 110, 26, deep) +
    circle(462, 366, 28, accent) +
    group("translate(430 600)", sprig("#fdfbf6")) +
    path("M640 690 H800 Q796 780 720 784 Q644 780 640 690", "#fdfbf6") +
    oval(720, 690, 80, 20, "#d9c08a"),
  "binh-gom": ({ accent, deep, pale }) =>
    shadow(480, 830, 200) +
    turned(
      [80, 190],
      [
        [60, 280, 86, 330],
        [250, 400, 232, 540],
        [200, 730, 120, 820],
      ],
      "#fdfbf6",
      "#b9ad98",
    ) +
    oval(480, 190, 82, 22, "#d8cdb8") +
    line("M300 450 Q480 520 660 450", accent, 12) +
    line("M326 690 Q480 750 634 690", accent, 12) +
    group("translate(480 590) scale(1.1)", sprig(accent)) +
    group("translate(380 590) scale(.8)", sprig(deep)) +
    group("translate(580 590) scale(.8)", sprig(deep)) +
    circle(480, 380, 16, pale),
  "men-ngoc": () =>
    shadow(480, 820, 230) +
    turned(
      [120, 230],
      [
        [90, 300, 100, 340],
        [270, 440, 250, 590],
        [220, 760, 130, 810],
      ],
      "#9dbfa6",
      "#557a62",
    ) +
    oval(480, 230, 122, 32, "#7fa58b") +
    oval(480, 232, 94, 20, "#557a62") +
    line("M300 470 Q360 520 420 470 T540 470 T660 470", "#e3efe4", 10) +
    line("M270 580 Q340 640 410 580 T550 580 T690 580", "#e3efe4", 10) +
    oval(390, 430, 22, 60, "#d3e6d6", 'opacity=".7" transform="rotate(20 390 430)"'),
  "quy-vang": () =>
    shadow(480, 800, 260) +
    box(260, 330, 440, 450, "#7c2213", 16) +
    box(290, 360, 380, 390, "#e3b64a", 8) +
    scatter(
      (i) => box(-84, -84, 168, 168, ["#f0cf72", "#d9a637", "#f6dc92", "#e3b64a"][i % 4] ?? "#e3b64a", 6),
      [
        [390, 460, 3],
        [570, 460, -4],
        [390, 650, -3],
        [570, 650, 4],
      ],
    ) +
    path(
      "M480 420 l28 84 h88 l-72 52 l28 84 l-72 -52 l-72 52 l28 -84 l-72 -52 h88 Z",
      "#fff3cf",
      'opacity=".85"',
    ),
  "do-dong": ({ deep }) =>
    shadow(480, 830, 220) +
    path("M330 380 H630 L660 560 Q650 700 480 710 Q310 700 300 560 Z", "#b5833a") +
    path("M480 380 H630 L660 560 Q650 700 480 710 Z", "#83591d", 'opacity=".55"') +
    line("M330 420 Q220 330 260 480 M630 420 Q740 330 700 480", "#95691f", 26) +
    path("M360 700 L330 820 H380 L410 706 Z M600 700 L630 820 H580 L550 706 Z", "#83591d") +
    oval(480, 380, 152, 32, "#d3a458") +
    path("M400 350 Q480 250 560 350 Z", "#b5833a") +
    circle(480, 280, 22, "#d3a458") +
    line("M330 540 Q405 590 480 540 T630 540", "#f0d598", 10) +
    line("M470 220 q-20 -50 10 -90", deep, 8, 'opacity=".35"'),
}

export const carved = (wood: string, shade: string) =>
  path(
    "M480 210 q78 0 78 84 q0 54 -32 76 q150 40 174 250 q8 120 -60 150 H320 q-68 -30 -60 -150 q24 -210 174 -250 q-32 -22 -32 -76 q0 -84 78 -84",
    wood,
  ) +
  path("M480 210 q78 0 78 84 q0 54 -32 76 q150 40 174 250 q8 120 -60 150 H480 Z", shade, 'opacity=".45"') +
  line("M350 560 Q480 640 610 560 M330 650 Q480 740 630 650", shade, 12) +
  line("M452 290 q12 8 24 0 M486 290 q12 8 24 0 M462 330 q18 14 36 0", shade, 7) +
  box(270, 766, 420, 56, shade, 12)
