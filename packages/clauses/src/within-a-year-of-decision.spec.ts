import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, formatDay, latestDay } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { explainAt, settle, subjectOfExample } from '@kinfold/measure'
import type { Node, Subject, Truth } from '@kinfold/measure'
import { adoptedWithinAYearOfDecision, local, placedWithinAYearOfDecision, withoutBreakdownBefore } from './index.js'
import { born, day, valueFor } from './rows-for-tests.laws.js'

const [moved, ordered] = [day('2017-03-01'), day('2018-03-01')]

/** A child who moved in on 1 March 2017 and was adopted on 1 March 2018, decisions being covered on every day but those given. */
const adopted = (decisions: readonly string[], uncovered: readonly Day[]): Subject => {
  const subject = subjectOfExample({ born, episodes: ['2016-01-01 2017-03-01 S E1 U4 X1', '2017-03-01 2018-03-01 P E1 A6 E11'], decisions })
  const edges = [...new Set(uncovered)].sort((a, b) => a - b)
  const covered = [day('1990-01-01'), ...edges.map(edge => addDays(edge, 1))].map((from, place) => ({ from, to: edges[place] ?? latestDay }))
  return { ...subject, coverage: new Map([...subject.coverage, ['placed_for_adoption', covered]]) }
}

const judgedOf = (node: Node<readonly Truth[]>, subject: Subject): Truth => {
  const [value] = valueFor(node, subject)
  expect(explainAt(settle(node, local.settings), subject)(0).value).toBe(value)
  return value
}

/** Days by which the answers change, and their neighbours. */
const telling = fc
  .tuple(fc.constantFrom(addMonths(ordered, -12), addDays(moved, -365), moved, ordered, day('2015-06-01'), day('2014-06-01'), day('2014-01-01')), fc.integer({ min: -2, max: 2 }))
  .map(([near, by]) => addDays(near, by))

const inForce = (days: readonly { readonly on: Day; readonly reversed: Day | undefined }[]): Day | undefined =>
  days.filter(({ on, reversed }) => on <= ordered && (reversed === undefined || reversed >= ordered)).map(({ on }) => on).sort((a, b) => b - a)[0]

/** What every world says that differs from the log by at most one decision, made on a day that it does not cover. */
const inEveryWorld = (of: (decision: Day) => boolean, seen: Day | undefined, unseen: readonly Day[]): Truth => {
  if (seen === undefined) return undefined
  const answers = new Set([seen, ...unseen.filter(on => on <= ordered && on > seen)].map(of))
  return answers.size === 1 ? [...answers][0] : undefined
}

describe('rules 37 to 39: within 12 months of the decision', () => {
  it('is stated exactly where no decision that may have gone unseen could change it', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(telling, fc.option(fc.constantFrom(-1, 0, 1, 30, 400))), { maxLength: 3, selector: ([on]) => on }),
        fc.array(telling, { maxLength: 3 }),
        (told, uncovered) => {
          const decisions = told.map(([on, later]) => ({ on, reversed: later === null ? undefined : addDays(on, later) }))
          const subject = adopted(decisions.map(({ on, reversed }) => `${formatDay(on)}${reversed === undefined ? '' : ` ${formatDay(reversed)}`}`), uncovered)
          const judge = (node: Node<readonly Truth[]>, of: (decision: Day) => boolean): void => {
            const expected = inEveryWorld(of, inForce(decisions), uncovered)
            expect(judgedOf(node, subject)).toBe(expected)
            seen.set(`${node.primitive.name} ${String(expected)}`, (seen.get(`${node.primitive.name} ${String(expected)}`) ?? 0) + 1)
          }
          judge(adoptedWithinAYearOfDecision, decision => ordered <= addMonths(decision, 12))
          judge(placedWithinAYearOfDecision, decision => moved - decision < 365)
        }
      ),
      { numRuns: 600 }
    )
    for (const { primitive: { name } } of [adoptedWithinAYearOfDecision, placedWithinAYearOfDecision]) {
      for (const value of ['true', 'false', 'undefined']) expect(seen.get(`${name} ${value}`) ?? 0, `${name} ${value}`).toBeGreaterThan(20)
    }
  })
})

describe('rule 39: a placement for adoption that broke down before', () => {
  const scope = (...episodes: readonly string[]): Truth => judgedOf(withoutBreakdownBefore, subjectOfExample({ born, episodes }))

  it('is an adoptive part before the last', () => {
    expect(scope('2016-01-01 2017-03-01 S E1 U4 X1', '2017-03-01 2018-03-01 P E1 A6 E11')).toBe(true)
    expect(scope('2016-01-01 2017-03-01 S E1 A6 X1', '2017-03-01 2018-03-01 P E1 A6 E11')).toBe(false)
    expect(scope('2016-01-01 2017-03-01 S E1 A6 X1', '2017-03-01 2018-03-01 P E1 U4 E11')).toBe(false)
    expect(scope('2016-01-01 2018-03-01 S E1 U4 E11')).toBe(true)
  })

  it('is none where the child came back to the same family from a hospital', () => {
    expect(scope('2016-01-01 2017-03-01 S E1 A6 X1', '2017-03-01 2017-03-10 P E1 T1 X1', '2017-03-10 2018-03-01 P E1 A6 E11')).toBe(true)
  })

  it('cannot be known where the start of care is out of view, unless it is in view', () => {
    expect(scope('2016-01-01 2017-03-01 P E1 U4 X1', '2017-03-01 2018-03-01 P E1 A6 E11')).toBeUndefined()
    expect(scope('2016-01-01 2017-03-01 P E1 A6 X1', '2017-03-01 2018-03-01 P E1 A6 E11')).toBe(false)
  })
})
