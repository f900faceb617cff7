import { describe, expect, it } from "vitest"
import { type ApplicationAnswers, missingOf } from "./application-requirements"

const HOUSEHOLD: ApplicationAnswers = {
  type: "household",
  name: "Hộ mật ong mẫu",
  tax_code: null,
  citizen_id: "001099000001",
  registration_number: null,
  commune_code: "00577",
  street: "Xóm Chợ",
  contact_name: "Người Mẫu",
  phone: "+84912345678",
  bank_bin: "970436",
  bank_account_number: "0011001234567",
  bank_account_name: "NGUOI MAU",
  terms_accepted_at: "2026-11-25T08:00:00Z",
}
const COMPANY: ApplicationAnswers = {
  ...HOUSEHOLD,
  type: "enterprise",
  citizen_id: null,
  tax_code: "0101234567",
  registration_number: "0101234567",
}

describe("missingOf", () => {
  it("is empty for what each type has to bring", () => {
    expect(missingOf(HOUSEHOLD, ["identity_card"])).toEqual([])
    expect(missingOf({ ...HOUSEHOLD, type: "farm" }, ["identity_card"])).toEqual([])
    expect(missingOf(COMPANY, ["business_registration", "other"])).toEqual([])
    expect(missingOf({ ...COMPANY, type: "cooperative" }, ["business_registration"])).toEqual([])
    expect(
      missingOf({ ...HOUSEHOLD, type: "cooperative_group" }, ["identity_card", "cooperation_contract"]),
    ).toEqual([])
  })

  it("names the fields and papers that a type lacks", () => {
    expect(missingOf({ ...HOUSEHOLD, citizen_id: null, terms_accepted_at: null }, [])).toEqual([
      "citizen_id",
      "terms_accepted_at",
      "documents.identity_card",
    ])
    expect(missingOf({ ...COMPANY, tax_code: null, street: "" }, ["identity_card"])).toEqual([
      "tax_code",
      "street",
      "documents.business_registration",
    ])
  })

  it("asks for the type first, and then for what everybody writes", () => {
    expect(missingOf({ ...HOUSEHOLD, type: null, phone: null }, [])).toEqual(["type", "phone"])
  })

  it("counts a tax code of another kind as missing", () => {
    expect(missingOf({ ...COMPANY, tax_code: "001099000001" }, ["business_registration"])).toEqual([
      "tax_code",
    ])
    expect(missingOf({ ...COMPANY, tax_code: "0101234567-001" }, ["business_registration"])).toEqual([])
    expect(missingOf({ ...HOUSEHOLD, tax_code: "0101234567" }, ["identity_card"])).toEqual(["tax_code"])
    expect(missingOf({ ...HOUSEHOLD, tax_code: "001099000001" }, ["identity_card"])).toEqual([])
  })
})
