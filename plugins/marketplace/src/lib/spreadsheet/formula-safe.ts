/**
 * What a spreadsheet program would take for a formula, or for the start of a row of its own, in whatever width it is
 * written. An apostrophe before it says that it is text.
 */
const RISKY = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A text for a cell of an exported file: shown as it is, never computed. `fromCell` gives the text back. */
export const toCell = (text: string): string => (RISKY.test(text) ? `'${text}` : text)

export const fromCell = (cell: string): string =>
  cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell
