import { leaf } from "./food-parts"
import type { PictureKind } from "./kinds"
import type { Colourway } from "./palette"
import { circle, group, line, oval, path, scatter, shadow } from "./svg"

type Draw = (colours: Colourway) => string

export const FRUIT: Partial<Record<PictureKind, Draw>> = {
  chuoi: () =>
    shadow(490, 780, 290) +
    scatter(
      (i) =>
        path("M0 0 Q-20 190 120 330 Q170 372 196 352 Q90 240 64 10 Z", i % 2 ? "#f0c23c" : "#e5b12a") +
        path("M196 352 q14 2 16 -18 l-22 -8 Z", "#5e4a20"),
      [
        [520, 330, 62],
        [500, 330, 40],
        [480, 332, 18],
        [460, 338, -4],
        [446, 350, -26],
      ],
    ) +
    path("M440 350 L470 230 H520 L530 350 Z", "#9a8a2e"),
  buoi: () =>
    shadow(480, 790, 260) +
    circle(480, 560, 230, "#e3c447") +
    path("M480 330 a230 230 0 0 1 0 460 q190 -200 0 -460", "#c29f25", 'opacity=".5"') +
    scatter(
      () => circle(0, 0, 6, "#c9a832"),
      [
        [380, 480],
        [420, 560],
        [360, 600],
        [440, 660],
        [400, 700],
        [460, 430],
        [330, 540],
      ],
    ) +
    group("translate(480 340) rotate(40) scale(.62)", leaf("#4e7f3e", "#cfe0b6")) +
    group("translate(480 340) rotate(-50) scale(.5)", leaf("#6b9a52", "#cfe0b6")) +
    line("M480 340 V300", "#6a5426", 14),
  cam: () =>
    shadow(480, 790, 300) +
    scatter(
      (i) =>
        circle(0, 0, 150, i === 2 ? "#f08a24" : "#e67a17") +
        path("M0 -150 a150 150 0 0 1 0 300 q110 -130 0 -300", "#b95a0c", 'opacity=".4"') +
        circle(0, -128, 10, "#5e6a2a"),
      [
        [350, 640],
        [610, 640],
        [480, 480],
      ],
    ) +
    group("translate(480 340) rotate(50) scale(.5)", leaf("#4e7f3e", "#cfe0b6")),
  nhan: () =>
    shadow(480, 800, 240) +
    line(
      "M480 200 V470 M480 300 L360 420 M480 340 L600 440 M480 420 L430 560 M480 420 L540 570",
      "#7a5a2c",
      12,
    ) +
    scatter(
      (i) => circle(0, 0, 62, i % 2 ? "#c89a58" : "#b98746") + circle(-16, -18, 14, "#e6c48c"),
      [
        [350, 450],
        [420, 540],
        [540, 560],
        [610, 460],
        [480, 640],
        [370, 640],
        [590, 650],
        [430, 720],
        [530, 730],
      ],
    ) +
    group("translate(480 220) rotate(64) scale(.5)", leaf("#4e7f3e", "#cfe0b6")) +
    group("translate(480 220) rotate(-64) scale(.5)", leaf("#6b9a52", "#cfe0b6")),
  "phat-thu": () =>
    shadow(480, 800, 230) +
    scatter(
      (i) => path("M-40 0 Q-50 -220 0 -260 Q50 -220 40 0 Z", i % 2 ? "#e9b92c" : "#d9a41d"),
      [
        [400, 540, -46],
        [430, 500, -24],
        [480, 480, 0],
        [530, 500, 24],
        [560, 540, 46],
      ],
    ) +
    path("M340 560 Q360 450 480 450 Q600 450 620 560 Q620 720 480 790 Q340 720 340 560", "#e2b024") +
    path("M480 450 Q600 450 620 560 Q620 720 480 790 Q560 620 480 450", "#b98912", 'opacity=".45"') +
    group("translate(480 780) rotate(120) scale(.55)", leaf("#4e7f3e", "#cfe0b6")),
  mut: ({ accent, deep }) =>
    shadow(480, 780, 310) +
    oval(480, 600, 310, 180, deep) +
    oval(480, 580, 310, 176, accent) +
    oval(480, 580, 262, 142, "#f7ecd2") +
    line("M480 438 V722 M236 540 L724 620 M236 620 L724 540", accent, 12) +
    scatter(
      (i) =>
        oval(
          0,
          0,
          34,
          20,
          ["#e08a2a", "#d9d3b2", "#8fb35a", "#c9573d", "#f0d598", "#b97f4a"][i % 6] ?? "#e08a2a",
        ),
      [
        [380, 510, 20],
        [560, 500, -20],
        [630, 580, 10],
        [570, 660, 30],
        [400, 660, -10],
        [330, 580, 0],
        [440, 490, 50],
        [520, 680, 70],
        [420, 520, 90],
        [540, 540, 20],
      ],
    ),
}
