import type { WithholdingRate } from "./withholding"

const DECREE_117 = new Date("2025-07-01T00:00:00+07:00")
const DECREE_252 = new Date("2026-07-01T00:00:00+07:00")

/**
 * The rates a market begins with. Until 2026-06-30 Decree 117/2025: goods 1 + 0.5 %, services 5 + 2 %, transport and
 * services with goods 3 + 1.5 %. Since then Decree 252/2026, Art. 44 by the VAT law (Art. 12.2b) and the law on personal
 * income tax (109/2025, Art. 7). Operators end a row and begin another when the law or the tax office says so.
 */
export const SEED_RATES: WithholdingRate[] = [
  { income_kind: "distribution", vat_bp: 100, pit_bp: 50, valid_from: DECREE_117, valid_to: DECREE_252 },
  { income_kind: "production", vat_bp: 100, pit_bp: 50, valid_from: DECREE_117, valid_to: DECREE_252 },
  { income_kind: "service", vat_bp: 500, pit_bp: 200, valid_from: DECREE_117, valid_to: DECREE_252 },
  { income_kind: "other", vat_bp: 300, pit_bp: 150, valid_from: DECREE_117, valid_to: DECREE_252 },
  { income_kind: "distribution", vat_bp: 100, pit_bp: 50, valid_from: DECREE_252, valid_to: null },
  { income_kind: "production", vat_bp: 300, pit_bp: 150, valid_from: DECREE_252, valid_to: null },
  { income_kind: "service", vat_bp: 500, pit_bp: 200, valid_from: DECREE_252, valid_to: null },
  { income_kind: "other", vat_bp: 200, pit_bp: 100, valid_from: DECREE_252, valid_to: null },
]
