import { describe, expect, it } from 'vitest'
import type { Day } from '@kinfold/calendar'
import { explainAt, node, noEvidence, primitive, say, valueOf, whenSeen } from './index.js'
import type { Clause, Moments, Node } from './index.js'
import { clauseOn, somebody } from './measures-for-tests.laws.js'

const at = (earliest: number, on: number, seen = on): Moments<null>['items'][number] => ({
  earliest: earliest as Day,
  on: on as Day,
  seen: seen as Day,
  is: null,
  evidence: () => ({ facts: [], silences: [{ types: ['ReviewHeld'], from: on as Day, to: (on + 1) as Day, covered: true }] })
})

const some: Node<Moments<null>> = node(
  primitive<Moments<null>>({
    name: 'moments to be seen',
    version: 1,
    all: () => ({ items: [at(3, 3), at(5, 5), at(7, 7), at(5, 5, 4), at(2, 3)], uncovered: [] }),
    say: () => 'moments'
  }),
  null,
  []
)

/** Surely on 3 and 4, possibly on 5 as well. */
const clause: Clause = clauseOn('there', [3 as Day, 5 as Day], [3 as Day, 6 as Day])
const judged = whenSeen(clause)(some)

describe('a clause when a moment is seen', () => {
  it('is asked on the day it is seen, and of a day that is not known cannot be known', () => {
    expect(valueOf(judged, somebody)).toEqual([true, undefined, false, true, undefined])
  })

  it('is explained as it is worked out, resting on the moment and on the clause', () => {
    const explain = explainAt(judged, somebody)
    expect([0, 1, 2, 3, 4].map(index => explain(index).value)).toEqual([true, undefined, false, true, undefined])
    expect(explain(0).evidence.silences).toHaveLength(1)
    expect(explain(9)).toMatchObject({ value: undefined, evidence: noEvidence })
  })

  it('says that it is of a child then', () => {
    expect(say(judged)).toBe(`of a child then ${say(clause)}`)
  })
})
