import type { VatSchedule } from "./vat-schedule"

export type VatCategory = { code: string; name: string; is_default?: boolean; schedule: VatSchedule }

const SINCE = "2025-07-01T00:00:00+07:00"

/**
 * The categories a market begins with; operators change the schedules, and which goods belong where, as the law moves.
 * `reduced` falls back to 10 % when the reduction ends; `excluded` (excise goods such as spirits and beer, metal goods)
 * never had it; `farm_trade` is unprocessed produce sold on and `sedge_craft` goods of bamboo, rattan, sedge and leaf;
 * `own_produce` is unprocessed produce sold by who grew it, which is not taxed.
 */
export const VAT_CATEGORIES: VatCategory[] = [
  {
    code: "vat-reduced",
    name: "GTGT hàng được giảm thuế",
    is_default: true,
    schedule: [
      { from: SINCE, rate_bp: 800 },
      { from: "2027-01-01T00:00:00+07:00", rate_bp: 1_000 },
    ],
  },
  { code: "vat-excluded", name: "GTGT hàng không được giảm", schedule: [{ from: SINCE, rate_bp: 1_000 }] },
  { code: "vat-farm-trade", name: "GTGT nông sản qua thương mại", schedule: [{ from: SINCE, rate_bp: 500 }] },
  { code: "vat-sedge-craft", name: "GTGT hàng mây tre cói lá", schedule: [{ from: SINCE, rate_bp: 500 }] },
  {
    code: "vat-own-produce",
    name: "Nông sản tự sản xuất, không chịu thuế",
    schedule: [{ from: SINCE, rate_bp: 0 }],
  },
]
