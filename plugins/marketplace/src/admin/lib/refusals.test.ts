import { existsSync, globSync, readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"
import { expect, test } from "vitest"
import { hasWords, refusalWords } from "./refusals"

const PLUGINS = path.resolve(__dirname, "../../../..")
const OWN_PACKAGE = "@cho-lang/marketplace/"

test("every code with which an operator's request can be refused has its sentence", () => {
  const roots = globSync(`${PLUGINS}/*/src/api/admin/**/{route,middlewares}.ts`)
  const files = withImports([...roots, `${PLUGINS}/marketplace/src/api/only-own-pages.ts`])
  const codes = new Set([...files.values()].flatMap(codesThrownIn))

  expect(codes).toContain("wrong_state")
  expect(codes).toContain("review_needed")
  expect([...codes].filter((code) => !hasWords(code))).toEqual([])
})

test.each([
  [
    { status: 400, type: "not_allowed", code: "not_suspended", message: "x" },
    "Gian hàng này không bị tạm ngừng.",
  ],
  [
    { status: 400, code: "refund_too_high", message: "At most 120000 đồng of this order can be given back." },
    "Đơn này chỉ hoàn được nhiều nhất 120.000\u00a0₫.",
  ],
  [
    { status: 400, code: "row_without_parcel", message: "Row 7 names no parcel." },
    "Dòng 7 của tệp không có mã vận đơn.",
  ],
  [{ status: 404, type: "not_found", message: "x" }, "Không còn thấy mục này. Tải lại trang rồi xem lại."],
  [{ status: 401, message: "Unauthorized" }, "Phiên làm việc đã hết, đăng nhập lại rồi làm tiếp."],
  [{ status: 500, type: "unknown_error", message: "x" }, "Máy chủ đang có lỗi, thử lại sau ít phút."],
  [
    { status: 400, type: "invalid_data", message: "Invalid request: Field 'amount' is required" },
    "Ô “Số tiền” còn trống.",
  ],
  [
    { status: 400, type: "invalid_data", message: "The API's own sentence." },
    "Chợ không nhận việc này. Xem lại những gì đã điền rồi làm lại, hoặc tải lại trang.",
  ],
])("%o is said to operators", (refusal, words) => {
  expect(refusalWords(refusal)).toBe(words)
})

/** Files with all of ours that they import, whatever may be thrown there. */
function withImports(roots: string[]): Map<string, ts.SourceFile> {
  const files = new Map<string, ts.SourceFile>()
  const waiting = [...roots]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (!files.has(file)) {
      const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true)
      files.set(file, source)
      waiting.push(...source.statements.flatMap((statement) => importedBy(statement) ?? []))
    }
  }
  return files
}

function importedBy(statement: ts.Statement): string | undefined {
  if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) {
    return
  }
  const name = (statement.moduleSpecifier as ts.StringLiteral).text
  const base = name.startsWith(OWN_PACKAGE)
    ? path.join(PLUGINS, "marketplace/src", name.slice(OWN_PACKAGE.length))
    : name.startsWith(".") && path.resolve(path.dirname(statement.getSourceFile().fileName), name)
  return base ? [`${base}.ts`, `${base}/index.ts`].find((file) => existsSync(file)) : undefined
}

/** The codes of `new MedusaError(type, message, code)`, and those that a file hands to a function of its own that does it. */
function codesThrownIn(source: ts.SourceFile): string[] {
  const makers = new Map<string, number>()
  const codes: string[] = []
  walk(source, (node) => {
    const code = ts.isNewExpression(node) && nameOf(node) === "MedusaError" ? node.arguments?.[2] : undefined
    if (code && ts.isStringLiteral(code)) {
      codes.push(code.text)
    } else if (code) {
      const maker = ts.findAncestor(code, ts.isArrowFunction)
      const place = maker?.parameters.findIndex(({ name }) => name.getText() === code.getText()) ?? -1
      if (maker && place >= 0 && ts.isVariableDeclaration(maker.parent)) {
        makers.set(maker.parent.name.getText(), place)
      }
    }
  })
  walk(source, (node) => {
    const code = ts.isCallExpression(node) ? node.arguments[makers.get(nameOf(node)) ?? -1] : undefined
    if (code && ts.isStringLiteral(code)) {
      codes.push(code.text)
    }
  })
  return codes
}

const nameOf = (node: ts.NewExpression | ts.CallExpression): string => node.expression.getText()

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, (child) => walk(child, visit))
}
