import ts from 'typescript'

/** A claim of a page: what an expression gives, or what `console.log` prints of it, as the comment behind it says. */
interface Claim {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly said: string
  readonly printed: boolean
}

const arrow = /^\/\/ => (.*?)\s*$/

const isExpression = (text: string): boolean => {
  const { diagnostics = [] } = ts.transpileModule(`void (${text}\n)`, { reportDiagnostics: true })
  return diagnostics.length === 0
}

/** The part of a statement that a claim behind it speaks of. */
const spokenOf = (statement: ts.Node): ts.Expression | undefined => {
  if (ts.isExpressionStatement(statement)) return statement.expression
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations.at(-1)?.initializer
  return undefined
}

const claimOf = (node: ts.Node, source: ts.SourceFile): Claim | undefined => {
  const spoken = spokenOf(node)
  const said = arrow.exec(source.text.slice(node.end).split('\n')[0]?.trim() ?? '')?.[1]
  if (spoken === undefined || said === undefined) return undefined
  const line = source.getLineAndCharacterOfPosition(node.end).line + 1
  return ts.isCallExpression(spoken) && spoken.expression.getText(source) === 'console.log'
    ? { start: spoken.arguments.pos, end: spoken.arguments.end, line, said, printed: true }
    : { start: spoken.getStart(source), end: spoken.end, line, said, printed: false }
}

const checkOf = ({ line, said, printed }: Claim, spoken: string): string => {
  const words = JSON.stringify(said)
  if (printed) return `...$prints(${line}, ${words}, ${spoken})`
  return isExpression(said) ? `$shows(${line}, ${words}, ${spoken}, () => (${said}))` : `$reads(${line}, ${words}, ${spoken})`
}

export interface CheckedBlock {
  /** What is compiled and run instead of the block, line for line. */
  readonly text: string
  readonly claims: number
  /** Lines with an arrow that belongs to no expression. */
  readonly orphans: readonly number[]
}

/**
 * Turns the claims of a block, `expression // => value`, into checks. A value that is an expression is compared as a
 * value; any other, and whatever is printed, as text in which `…` stands for anything.
 */
export const withClaimsChecked = (block: string): CheckedBlock => {
  const source = ts.createSourceFile('block.ts', block, ts.ScriptTarget.ES2022, true)
  const claims: Claim[] = []
  const visit = (node: ts.Node): void => {
    const claim = claimOf(node, source)
    if (claim !== undefined) claims.push(claim)
    ts.forEachChild(node, visit)
  }
  visit(source)
  const text = [...claims]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, claim) => rest.slice(0, claim.start) + checkOf(claim, rest.slice(claim.start, claim.end)) + rest.slice(claim.end), block)
  const arrows = block.split('\n').flatMap((line, index) => (line.includes('// =>') ? [index + 1] : []))
  return {
    text: `import { $prints, $reads, $shows } from './claims.js'; ${text}\nvoid [$prints, $reads, $shows]\n`,
    claims: claims.length,
    orphans: arrows.filter((line) => !claims.some((claim) => claim.line === line))
  }
}

/** The module that a checked block imports. */
export const claimsModule = String.raw`
import { format, inspect, isDeepStrictEqual } from 'node:util'

const show = (value: unknown): string => inspect(value, { depth: null, breakLength: Infinity, maxArrayLength: null })
const fail = (line: number, said: string, was: string): never => {
  throw new Error('line ' + String(line) + ' of the block says ' + said + ', but it is ' + was)
}
const like = (said: string, was: string): boolean =>
  new RegExp('^' + said.split('…').map((part) => part.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')).join('[^]*?') + '$').test(was)

export const $shows = <T>(line: number, said: string, value: T, expected: () => unknown): T =>
  isDeepStrictEqual(value, expected()) ? value : fail(line, said, show(value))
export const $reads = <T>(line: number, said: string, value: T): T =>
  like(said, typeof value === 'string' ? value : show(value)) ? value : fail(line, said, show(value))
export const $prints = (line: number, said: string, ...values: readonly unknown[]): readonly unknown[] =>
  like(said, format(...values)) ? values : fail(line, said, format(...values))
`
