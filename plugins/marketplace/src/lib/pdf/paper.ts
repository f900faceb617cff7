import PDFDocument from "pdfkit"

/** Points of a millimetre. */
const POINTS = 72 / 25.4
export const mm = (millimetres: number): number => millimetres * POINTS

const FONTS = {
  regular: "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
  bold: "@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf",
}
export type Weight = keyof typeof FONTS

export type Paper = PDFKit.PDFDocument

type Format = {
  /** Width and height in millimetres. */
  size: [width: number, height: number]
  margin: number
  title: string
}

/**
 * A new PDF in Be Vietnam Pro, of which only the letters that are used are embedded. The font is a whole one: the
 * subsets that browsers load would tear a Vietnamese word apart. Pages are kept until `toPdf`, so that they can be
 * numbered at the end.
 */
export function openPaper({ size: [width, height], margin, title }: Format): Paper {
  const paper = new PDFDocument({
    size: [mm(width), mm(height)],
    margin: mm(margin),
    bufferPages: true,
    font: require.resolve(FONTS.regular),
    info: { Title: title, Creator: "Chợ Làng", Producer: "Chợ Làng" },
    lang: "vi",
  })
  for (const [weight, file] of Object.entries(FONTS)) {
    paper.registerFont(weight, require.resolve(file))
  }
  return paper.font("regular")
}

/** Text as the font draws it: composed letters, since it places loose marks badly, and no characters that it lacks. */
export const printable = (text: string): string => text.normalize("NFC").replace(/\p{Cc}|\p{Cf}/gu, "")

/** Ends the PDF and answers its bytes. */
export function toPdf(paper: Paper): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    paper.on("data", (chunk: Buffer) => chunks.push(chunk))
    paper.on("end", () => resolve(Buffer.concat(chunks)))
    paper.on("error", reject)
    paper.end()
  })
}

type Style = {
  weight?: Weight
  size?: number
  colour?: string
  width?: number
  /** Where the text would be higher than this it is cut, and ends in an ellipsis. */
  height?: number
  align?: "left" | "right"
}

/** Writes at a place, breaking lines at `width`; answers where the text ends below. */
export function write(paper: Paper, text: string, x: number, y: number, style: Style = {}): number {
  const { weight = "regular", size = 9, colour = "#000000", ...layout } = style
  paper.font(weight).fontSize(size).fillColor(colour)
  const words = printable(text)
  paper.text(words, x, y, { ...layout, ellipsis: layout.height !== undefined })
  return y + paper.heightOfString(words, layout)
}

/** How high a text will be. */
export function heightOf(
  paper: Paper,
  text: string,
  { weight = "regular", size = 9, ...layout }: Style,
): number {
  return paper.font(weight).fontSize(size).heightOfString(printable(text), layout)
}
