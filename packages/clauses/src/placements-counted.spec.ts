import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, monthsWindowStart } from '@kinfold/calendar'
import { explainOn, say, settle, subjectOfExample, truthOn } from '@kinfold/measure'
import { heldPlacements, local } from './index.js'
import { child, day, untidyRows, valueFor } from './rows-for-tests.laws.js'

const byEpisodes = { placementsCounted: 'episodes' }

/** Rule 36, row by row, of children all of whose care is in view. */
const countedOn = (rows: readonly string[], on: number, windowStart: number): number =>
  rows.filter(row => {
    const [from = '', to = '', reason = '', status = ''] = row.split(' ')
    const [begins, ends] = [Number(day(from)), to === '-' ? Infinity : Number(day(to))]
    if (ends <= begins || /V[34]/.test(status)) return false
    if (/^[SPB]$/.test(reason)) return begins <= on && ends > windowStart
    return /^[TU]$/.test(reason) && begins <= windowStart - 1 && ends > windowStart
  }).length

describe('placements counted by episodes', () => {
  it('are on each day what the rows say, one by one', () => {
    const seen = { three: 0, fewer: 0, straddling: 0 }
    fc.assert(
      fc.property(untidyRows, fc.integer({ min: 1, max: 3 }), (rows, count) => {
        const [first] = rows.flatMap(row => (row.split(' ')[1] === '-' || (row.split(' ')[1] ?? '') > (row.split(' ')[0] ?? '') ? [row] : [])).sort()
        if (first === undefined || first.split(' ')[2] !== 'S') return
        const subject = subjectOfExample(child(...rows))
        if (subject.journey.episodes.find(({ from, to }) => from < to)?.reasonForNewEpisode !== 'S') return
        const clause = settle(heldPlacements(count, 1), { ...local.settings, ...byEpisodes })
        const all = valueFor(heldPlacements(count, 1), subject, byEpisodes)
        const explain = explainOn(clause, subject)
        for (let on = day('2018-03-20'); on < day('2018-07-10'); on = addDays(on, 1)) {
          const start = monthsWindowStart(on, 1)
          const held = countedOn(rows, on, start)
          if (held > countedOn(rows.filter(row => !/ [TU] /.test(row)), on, start)) seen.straddling += 1
          seen[held >= count ? 'three' : 'fewer'] += 1
          expect(truthOn(all, on)).toBe(held >= count)
          expect(explain(on).value).toBe(held >= count)
        }
      }),
      { numRuns: 250 }
    )
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(100)
  })

  it('say so', () => {
    expect(say(settle(heldPlacements(3, 12), local.settings))).toBe('held 3 or more placements in the 12 months to the day')
    expect(say(settle(heldPlacements(3, 12), { ...local.settings, ...byEpisodes }))).toContain('held 3 or more episodes')
  })
})
