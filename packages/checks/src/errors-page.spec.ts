import { describe, expect, it } from 'vitest'
import { codesIn, errorCodes } from './error-codes.js'
import { readText } from './workspace.js'

const rows = readText('docs/ERRORS.md')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(/(?<!\\)\|/).slice(1, -1).map((cell) => cell.trim()))
  .map(([code = '', home = '', meaning = '', step = '']) => ({ code: code.replaceAll('`', ''), home: home.replaceAll('`', ''), meaning, step }))

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort()

describe('docs/ERRORS.md', () => {
  const declared = errorCodes.filter((code) => code.declared)

  it('lists every code of the sources, under the package that declares it, and no other', () => {
    expect(unique(rows.map(({ code, home }) => `${home} ${code}`))).toEqual(unique(declared.map((one) => `${one.package} ${one.code}`)))
  })

  it('says of each what it means and what to do next', () => {
    expect(rows.filter(({ meaning, step }) => meaning.length < 15 || step.length < 10).map(({ code }) => code)).toEqual([])
  })

  it('lists each once', () => {
    expect(rows.map(({ code }) => code).sort()).toEqual(unique(rows.map(({ code }) => code)))
  })
})

describe('codes', () => {
  it('a code that is given is one that a type declares', () => {
    const declared = new Set(errorCodes.filter((code) => code.declared).map(({ code }) => code))
    expect(unique(errorCodes.filter(({ code }) => !declared.has(code)).map((one) => `${one.package} ${one.code}`))).toEqual([])
  })

  it('are found where types declare them and where values give them', () => {
    const source = `
      type Refusal = { readonly code: 'A_ONE' | 'A_TWO'; readonly other: 'NOT_THIS' }
      const refusal = { code: late ? 'A_THREE' : ('A_FOUR' as const), rec: 'E4_A' }
      const rec = { code: 'X1' }`
    expect(codesIn(source)).toEqual([
      { code: 'A_ONE', declared: true },
      { code: 'A_TWO', declared: true },
      { code: 'A_THREE', declared: false },
      { code: 'A_FOUR', declared: false }
    ])
  })
})
