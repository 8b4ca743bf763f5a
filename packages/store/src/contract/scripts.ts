import fc from 'fast-check'
import type { AnyEvent } from '@kinfold/vocabulary'
import type { Batch, ExpectedRevision } from '../port.js'
import { journeyOf, told } from './journeys.js'

/** The streams of a script: few, and two of them share a prefix. */
export const streams = ['ann', 'anna', 'ben'].map(journeyOf)

/** One statement of a script: which fact, what it says, and which version it claims to replace. */
interface Line {
  readonly fact: number
  readonly type: 'ReviewHeld' | 'WentMissing'
  readonly note: string
  readonly replaces: 'nothing' | 'latest' | 'first'
}

interface Page {
  readonly stream: number
  readonly lines: readonly Line[]
  readonly expected: ExpectedRevision
}

/** Calls, of batches, of lines. The facts do not depend on the stream, so that one event turns up in two streams. */
export type Script = readonly (readonly Page[])[]

const line: fc.Arbitrary<Line> = fc.record({
  fact: fc.integer({ min: 0, max: 4 }),
  type: fc.constantFrom('ReviewHeld', 'WentMissing'),
  note: fc.constantFrom('A', 'B', 'Ünï 😀'),
  replaces: fc.oneof({ weight: 5, arbitrary: fc.constant('latest' as const) }, fc.constantFrom('nothing' as const, 'first' as const))
})

const expected: fc.Arbitrary<ExpectedRevision> = fc.oneof(
  { weight: 4, arbitrary: fc.constant<ExpectedRevision>({ kind: 'any' }) },
  fc.constantFrom<ExpectedRevision>({ kind: 'no stream' }, { kind: 'stream exists' }),
  fc.record({ kind: fc.constant('revision' as const), revision: fc.integer({ min: 0, max: 6 }) })
)

const page: fc.Arbitrary<Page> = fc.record({
  stream: fc.nat({ max: streams.length - 1 }),
  lines: fc.array(line, { maxLength: 4 }),
  expected
})

export const script: fc.Arbitrary<Script> = fc.array(fc.array(page, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })

/** The batches of one call, written against what the log holds so far. */
export const batchesOf = (pages: readonly Page[], log: readonly AnyEvent[]): readonly Batch[] =>
  pages.map(({ stream: which, lines, expected: revision }) => {
    const stream = streams[which] ?? ''
    const events: AnyEvent[] = []
    for (const { fact, type, note, replaces } of lines) {
      const { factId } = told({ stream, fact, type })
      const versions = [...log, ...events].filter((held) => held.stream === stream && held.factId === factId)
      const replaced = { nothing: undefined, latest: versions.at(-1), first: versions[0] }[replaces]
      events.push(told({ stream, fact, type, note, supersedes: replaced?.id }))
    }
    return { stream, events, expected: revision }
  })
