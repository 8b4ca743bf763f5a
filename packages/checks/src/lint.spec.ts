import { existsSync } from 'node:fs'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { root } from './workspace.js'

const eslint = new ESLint({ cwd: root, overrideConfigFile: 'packages/checks/eslint.config.js', errorOnUnmatchedPattern: false })

const complaints = (results: readonly ESLint.LintResult[]): readonly string[] =>
  results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath.slice(root.length + 1)}:${line} ${ruleId ?? 'syntax'}: ${message}`)
  )

describe('lint', () => {
  it('has nothing to say of the sources', async () => {
    const folders = ['packages', 'examples'].filter((folder) => existsSync(`${root}/${folder}`))
    expect(complaints(await eslint.lintFiles(folders))).toEqual([])
  }, 300_000)
})

describe('a planted breach is seen', () => {
  // A file that exists, so that the rules that read types know it; its text is the planted one.
  const rulesBroken = async (text: string, filePath: string): Promise<readonly string[]> =>
    (await eslint.lintText(text, { filePath: `${root}/${filePath}` })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? 'syntax'))

  const pure = 'packages/calendar/src/index.ts'
  const edge = 'packages/store/src/index.ts'

  it.each([
    ['a clock', 'no-restricted-globals', 'export const now = (): number => Date.now()'],
    ['a clock, the long way round', 'no-restricted-globals', 'export const now = (): number => globalThis.Date.now()'],
    ['the time zone of the machine', 'no-restricted-globals', 'export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone'],
    ['chance', 'no-restricted-properties', 'export const toss = (): number => Math.random()'],
    ['the environment', 'no-restricted-globals', `export const home = (): string => process.env['HOME'] ?? ''`],
    ['the network', 'no-restricted-globals', `export const read = (): Promise<Response> => fetch('x')`],
    ['a file', 'no-restricted-imports', `import { readFileSync } from 'node:fs'\nexport const text = readFileSync('x', 'utf8')`],
    ['a file, by the old name', 'no-restricted-imports', `import { readFileSync } from 'fs'\nexport const text = readFileSync('x', 'utf8')`],
    ['the console', 'no-restricted-globals', `export const say = (): void => console.log('x')`],
    ['a timer', 'no-restricted-globals', 'export const wait = (): void => void setTimeout(() => undefined, 1)'],
    ['the order of a locale', 'no-restricted-syntax', `export const order = (a: string, b: string): number => a.localeCompare(b)`],
    [
      'a default that hides a case',
      'no-restricted-syntax',
      `export const f = (a: 'x' | 'y'): number => {\n  switch (a) {\n    case 'x':\n      return 1\n    default:\n      return 2\n  }\n}`
    ]
  ])('in a pure package: %s', async (_, rule, text) => {
    expect(await rulesBroken(text, pure)).toContain(rule)
    expect(await rulesBroken(text, edge)).not.toContain(rule)
  })

  it.each([
    ['a barrel that exports a whole module', 'no-restricted-syntax', `export * from './port.js'`],
    ['an export without a name', 'no-restricted-syntax', 'export default 1'],
    ['fp-ts by a path that Node does not find', 'no-restricted-imports', `import { left } from 'fp-ts/Either'\nexport const no = left(1)`],
    ['an import of types that is not said to be one', '@typescript-eslint/consistent-type-imports', `import { EventStore } from './port.js'\nexport type Port = EventStore`],
    ['any', '@typescript-eslint/no-explicit-any', 'export const loose: any = 1'],
    ['a promise nobody waits for', '@typescript-eslint/no-floating-promises', 'export const go = (): void => {\n  Promise.resolve(1)\n}'],
    [
      'a switch that forgets a case',
      '@typescript-eslint/switch-exhaustiveness-check',
      `export const f = (a: 'x' | 'y'): void => {\n  switch (a) {\n    case 'x':\n      break\n  }\n}`
    ],
    ['a semicolon', 'semi', 'export const one = 1;']
  ])('anywhere: %s', async (_, rule, text) => {
    expect(await rulesBroken(text, edge)).toContain(rule)
  })

  it.each([
    ['fp-ts from its root', `import { either } from 'fp-ts'\nexport const fine = either.left(1)`],
    ['fp-ts from lib', `import { pipe } from 'fp-ts/lib/function.js'\nexport const fine = pipe(1, (n) => n + 1)`],
    ['a switch over every case', `export const f = (a: 'x' | 'y'): number => {\n  switch (a) {\n    case 'x':\n      return 1\n    case 'y':\n      return 2\n  }\n}`]
  ])('and what is allowed is not: %s', async (_, text) => {
    expect(await rulesBroken(`${text}\n`, pure)).toEqual([])
  })
})
