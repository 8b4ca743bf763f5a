import ts from 'typescript'
import { textFiles } from './tree.js'
import { publishable } from './workspace.js'

export interface ErrorCode {
  readonly code: string
  readonly package: string
  /** Declared in a type, so that a caller can be told apart by it; or only written in a value. */
  readonly declared: boolean
}

const upperSnake = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/

/** The literals that can stand in a property: one, the members of a union, or the branches of a condition. */
const literalsIn = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteral(node)) return [node.text]
  if (ts.isLiteralTypeNode(node)) return literalsIn(node.literal)
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(literalsIn)
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(literalsIn)
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node)) return literalsIn(node.expression)
  return []
}

/** Every code of the form `AREA_OBSTACLE` that a source gives to a property called `code`. */
export const codesIn = (text: string): readonly { readonly code: string; readonly declared: boolean }[] => {
  const found: { code: string; declared: boolean }[] = []
  const visit = (node: ts.Node): void => {
    const declared = ts.isPropertySignature(node)
    if ((declared || ts.isPropertyAssignment(node)) && node.name.getText() === 'code') {
      const holder = declared ? node.type : node.initializer
      const codes = holder === undefined ? [] : literalsIn(holder)
      found.push(...codes.filter((code) => upperSnake.test(code)).map((code) => ({ code, declared })))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('source.ts', text, ts.ScriptTarget.ES2022, true))
  return found
}

const published = textFiles().filter(({ path }) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !/\.(spec|laws|bench)\.ts$/.test(path))

export const errorCodes: readonly ErrorCode[] = publishable.flatMap(({ name, folder }) =>
  published.filter(({ path }) => path.startsWith(`${folder}/`)).flatMap(({ text }) => codesIn(text).map((found) => ({ ...found, package: name })))
)
