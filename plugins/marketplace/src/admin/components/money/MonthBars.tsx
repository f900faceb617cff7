import { dong } from "../../lib/format"
import { monthWords, WAY_WORDS, WAYS, type Way } from "../../lib/money-words"

export type MarketMonth = {
  period: string
  sales: number
  refunds: number
  collected: Record<Way, number>
  commission: number
  withheld_vat: number
  withheld_pit: number
}

const PLOT = 180
const TOP = 20
const COLOURS: Record<Way, string> = {
  cod: "var(--tag-green-icon)",
  bank_transfer: "var(--tag-blue-icon)",
  card: "var(--tag-orange-icon)",
}

const collectedOf = ({ collected }: MarketMonth) =>
  WAYS.reduce((sum, way) => sum + Math.max(0, collected[way]), 0)

const tellMonth = (month: MarketMonth) =>
  `${monthWords(month.period)}: ${WAYS.map((way) => `${WAY_WORDS[way]} ${dong(month.collected[way])}`).join(", ")}`

/** What shoppers paid each month and in which way. Positions are in percent, so that letters keep their size. */
export function MonthBars({ months }: { months: MarketMonth[] }) {
  const most = Math.max(1, ...months.map(collectedOf))
  const slot = 100 / Math.max(6, months.length)
  return (
    <figure className="flex flex-col gap-3 px-6 py-4">
      <svg width="100%" height={TOP + PLOT + 26} role="img" aria-label={months.map(tellMonth).join("; ")}>
        {months.map((month, index) => (
          <Bar key={month.period} month={month} most={most} x={index * slot} slot={slot} />
        ))}
        <line x1="0" x2="100%" y1={TOP + PLOT} y2={TOP + PLOT} stroke="var(--border-strong)" />
      </svg>
      <figcaption className="flex flex-wrap gap-4">
        {WAYS.map((way) => (
          <span key={way} className="txt-small flex items-center gap-2">
            <span className="h-3 w-3 rounded-sm" style={{ background: COLOURS[way] }} />
            {WAY_WORDS[way]}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}

function Bar({ month, most, x, slot }: { month: MarketMonth; most: number; x: number; slot: number }) {
  const total = collectedOf(month)
  let y = TOP + PLOT
  const parts = WAYS.map((way) => {
    const height = (Math.max(0, month.collected[way]) / most) * PLOT
    y -= height
    return { way, y, height }
  })
  const middle = `${x + slot / 2}%`
  return (
    <g>
      <title>{tellMonth(month)}</title>
      {parts.map(({ way, y, height }) => (
        <rect
          key={way}
          x={`${x + slot * 0.2}%`}
          width={`${slot * 0.6}%`}
          y={y}
          height={height}
          fill={COLOURS[way]}
        />
      ))}
      <text x={middle} y={y - 6} textAnchor="middle" fontSize="12" fill="var(--fg-base)">
        {total > 0 ? `${(total / 1_000_000).toLocaleString("vi-VN", { maximumFractionDigits: 1 })} tr` : ""}
      </text>
      <text x={middle} y={TOP + PLOT + 18} textAnchor="middle" fontSize="12" fill="var(--fg-subtle)">
        {monthWords(month.period)}
      </text>
    </g>
  )
}
