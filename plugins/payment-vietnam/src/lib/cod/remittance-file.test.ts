import { expect, test } from "vitest"
import { readRemittance } from "./remittance-file"

test("a carrier's list is read with commas or semicolons, with or without a mark at its beginning", () => {
  const rows = [{ row: 2, tracking_number: "VD01", amount: 140_000, fee: 5_000 }]
  expect(readRemittance("tracking_number,amount,fee\nVD01,140000,5000\n")).toEqual(rows)
  expect(readRemittance("\uFEFFtracking_number;amount;fee\r\nVD01;140000;5000\r\n")).toEqual(rows)
})

test.each([
  ["", "1 to 20000 rows"],
  ["tracking_number,amount\nVD01,1\n", "lacks the columns fee"],
  ["tracking_number,amount,fee\n,1,1\n", "Row 2 names no parcel"],
  ["tracking_number,amount,fee\nVD01,1.5,1\n", "Row 2 holds"],
  ["tracking_number,amount,fee\nVD01,-1,1\n", "Row 2 holds"],
  ['tracking_number,amount,fee\n"VD01,1,1\n', "no CSV list"],
])("%o is refused in words", (csv, words) => {
  expect(() => readRemittance(csv)).toThrow(words)
})
