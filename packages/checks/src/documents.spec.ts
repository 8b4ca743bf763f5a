import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runnable } from './documents.js'
import type { Document } from './documents.js'
import { parsePage } from './markdown.js'
import { readPage } from './read-page.js'
import { openWorkshop } from './workshop.js'
import type { Workshop } from './workshop.js'

const paths = (function* () {
  for (let number = 1; ; number += 1) yield `planted-${number}.md`
})()
const planted = (...lines: readonly string[]): Document => ({ path: paths.next().value, ...parsePage(lines.join('\n')) })

const trustworthy = planted(
  '```ts',
  `import { either } from 'fp-ts'`,
  `import { isCivilDay } from '@kinfold/vocabulary'`,
  `const day = '2018-02-29' // => '2018-02-29'`,
  'isCivilDay(day) // => false',
  `either.right({ day }) // => either.right({ day: '2018-02-29' })`,
  'const long = [1, 2, 3] // => [ 1, … ]',
  `console.log('moved', long.length, 'times') // => moved 3 times`,
  '```',
  '```sh',
  `node -e "console.log('kept for the next block')" > kept.txt`,
  '```',
  '```sh',
  'cat kept.txt',
  'node -e "process.exit(3)"  # exit 3',
  '```',
  '```text',
  'kept for … block',
  '```'
)

const wrong: readonly (readonly [what: string, page: Document, problem: RegExp])[] = [
  ['a value that is another', planted('```ts', '1 + 1 // => 3', '```'), /:1 Error: line 1 of the block says 3, but it is 2$/],
  ['a print that is another', planted('```ts', '', `console.log('a', 1) // => b 1`, '```'), /:1 Error: line 2 of the block says b 1, but it is a 1$/],
  ['an arrow behind nothing', planted('```ts', 'const twice = (n: number) => {', '  return n // => 2', '}', '```'), /arrow belongs to no expression/],
  ['a type that does not fit', planted('```ts', `const n: number = 'x'`, '```'), /error TS2322/],
  ['an import of what is not there', planted('```ts', `import { nothing } from '@kinfold/calendar'`, '```'), /error TS2305/],
  ['an import of internals', planted('```ts', `import '@kinfold/calendar/dist/day.js'`, '```'), /error TS/],
  ['a block that throws', planted('```ts', `throw new RangeError('no')`, '```'), /:1 RangeError: no$/],
  ['a command that fails', planted('```sh', 'node -e "process.exit(2)"', '```'), /exit 2, not 0/],
  ['an output that is another', planted('```sh', 'echo one', '```', 'prints', '```text', 'two', '```'), /the output differs/],
  ['a script that is not there', planted('```sh', 'npm run nowhere', '```'), /no script nowhere/],
  ['no-run without a reason', planted('```sh no-run', 'kinfold serve', '```'), /needs its reason/],
  ['a language that slips past', planted('```typescript', '1', '```'), /knows the language typescript/]
]

let workshop: Workshop

beforeAll(async () => {
  workshop = await openWorkshop([...runnable, trustworthy, ...wrong.map(([, page]) => page)])
})
afterAll(() => workshop.close())

describe('what a page shows is so', () => {
  const pages = runnable.filter(({ blocks }) => blocks.length > 0)

  it('the pages are those of the README, of docs and of each package', () => {
    expect(runnable.map(({ path }) => path)).toEqual(expect.arrayContaining(['docs/care-history.md', 'packages/calendar/README.md']))
  })

  it.each(pages.map((page) => [page.path, page] as const))('%s', async (_, page) => {
    expect(await readPage(workshop, page)).toEqual([])
  })
})

describe('a planted page', () => {
  it('that is right is taken as right', async () => {
    expect(await readPage(workshop, trustworthy)).toEqual([])
  })

  it.each(wrong)('is caught: %s', async (_, page, problem) => {
    expect(await readPage(workshop, page)).toEqual([expect.stringMatching(problem)])
  })
})
