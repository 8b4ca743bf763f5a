import { either, option } from 'fp-ts'
import { pipe } from 'fp-ts/lib/function.js'
import { describe, expect, it } from 'vitest'
import { examplesIn } from './docstring-example.js'
import { textFiles } from './tree.js'
import { root } from './workspace.js'

type Names = Readonly<Record<string, unknown>>

const common: Names = { either, option, pipe, left: either.left, right: either.right, none: option.none, some: option.some }

/** A source's own exports and those of its package and of the calendar, as a reader of the example would have them. */
const namesFor = async (path: string): Promise<Names> => {
  const load = async (file: string): Promise<Names> => (await import(`${root}/${file}`)) as Names
  const [home = ''] = /^packages\/[^/]+/.exec(path) ?? []
  return { ...common, ...(await load('packages/calendar/src/index.ts')), ...(await load(`${home}/src/index.ts`)), ...(await load(path)) }
}

const evaluate = (text: string, names: Names): unknown => {
  const known = Object.keys(names).filter((name) => /^[\w$]+$/.test(name) && name !== 'default')
  // The text stands in a docstring of this repository: it is code like the code beside it.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return new Function(...known, `return (${text})`)(...known.map((name) => names[name]))
}

const examples = textFiles()
  .filter(({ path }) => /^packages\/(?!checks\/)[^/]+\/src\/.*(?<!\.(spec|laws|contract)|\/contract)\.ts$/.test(path))
  .flatMap(({ path, text }) => examplesIn(text).map((example) => ({ path, ...example })))

describe('examples in docstrings', () => {
  it('are found', () => {
    expect(examples.length).toBeGreaterThan(5)
  })

  it.each(examples.map((example) => [`${example.path}: ${example.says}`, example] as const))('%s', async (_, { path, called, gives }) => {
    const names = await namesFor(path)
    const value = evaluate(called, names)
    if (gives !== undefined) expect(value).toEqual(evaluate(gives, names))
  })

  it('are read from the comment of a source', () => {
    const source = `
/**
 * Adds.
 *
 * @example
 * add(1, 2) // 3
 * add(1, 2) // the sum of both
 * const unread = 1
 * add(0, 0) // => 0
 */
export const add = 1`
    expect(examplesIn(source)).toEqual([
      { says: 'add(1, 2) // 3', called: 'add(1, 2)', gives: '3' },
      { says: 'add(1, 2) // the sum of both', called: 'add(1, 2)', gives: undefined },
      { says: 'add(0, 0) // => 0', called: 'add(0, 0)', gives: '0' }
    ])
  })
})
