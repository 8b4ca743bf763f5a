import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { policies, switches } from '@kinfold/clauses'
import { startRun } from '@kinfold/measure'
import type { Figure, Run } from '@kinfold/measure'
import * as oracle from '@kinfold/oracle'
import { indicators, populationReferences } from '@kinfold/scorecard'
import { oracles, population } from './oracles.js'
import type { Oracle, Said } from './oracles.js'
import { drawnSwitches, namesThatOraclesKnow, policyNamed, wayOf } from './policies-and-switches.js'
import type { Way } from './policies-and-switches.js'
import { eventsOfRows, subjectsOf } from './rows-to-subjects.js'

const worlds = 250
const first = (2012 * 12) as Month
const count = 96
const monthNames = Array.from({ length: count }, (_, index) => {
  const month = addToMonth(first, index)
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
})

const codes = Object.keys(oracles)
const references = populationReferences([{ year: 2000, value: population, source: 'made up' }])
const named = oracle.policyNames.map(policyNamed)
const wayNames = [...oracle.policyNames, 'drawn switches']

const inBounds = (figure: Figure, said: Said): boolean => {
  if (figure.low === undefined || figure.high === undefined) return said.denominator === 0
  const [low, high] = [figure.low, figure.high]
  const value = said.denominator === undefined ? { numerator: said.numerator, denominator: 1 } : said
  if (value.denominator === 0 || value.denominator === undefined) return true
  return low.numerator * value.denominator <= value.numerator * low.denominator && value.numerator * high.denominator <= high.numerator * value.denominator
}

/** A month near something that happened to the children, or a March. */
interface MonthChoice {
  readonly pick: number
  readonly later: number
}

const monthChoice: fc.Arbitrary<MonthChoice> = fc.record({
  pick: fc.nat(),
  later: fc.oneof({ weight: 3, arbitrary: fc.constantFrom(0, 0, 1, 11, 12, 24, 30) }, { weight: 1, arbitrary: fc.constant(NaN) })
})

/** The days of the rows, the ends of care several times, staying put above all: more is asked about them than about others. */
const daysOf = (children: readonly oracle.ChildRows[]): readonly string[] =>
  children.flatMap(({ episodes, reviews, missing }) => [
    ...episodes.flatMap(({ DECOM, DEC = '', REC }) => [DECOM, DEC, ...(REC === 'X1' ? [] : [DEC, DEC, DEC, DEC]), ...(REC === 'E17' ? [DEC, DEC, DEC, DEC] : [])]),
    ...reviews.slice(0, 2).map(({ REVIEW }) => REVIEW),
    ...(missing ?? []).map(({ MIS_START }) => MIS_START)
  ])

const monthsOf = (children: readonly oracle.ChildRows[], choices: readonly MonthChoice[]): readonly number[] => {
  const around = daysOf(children).flatMap(text => (text === '' ? [] : [(Number(text.slice(6)) - 2012) * 12 + Number(text.slice(3, 5)) - 1]))
  const chosen = choices.map(({ pick, later }) => {
    const month = Number.isNaN(later) ? 2 + 12 * (pick % 8) : (around[pick % around.length] ?? 0) + later
    return Math.min(Math.max(month, 0), count - 1)
  })
  return [...new Set(chosen)]
}

interface Tally {
  stated: number
  bounded: number
  something: number
}

/** How often an indicator was stated, bounded, and more than nothing, by the way of counting. */
const tallies = new Map<string, Tally>(wayNames.flatMap(way => codes.map(code => [`${way} ${code}`, { stated: 0, bounded: 0, something: 0 }] as const)))

const agree = (run: Run, children: readonly oracle.ChildRows[], way: Way, index: number, code: string): void => {
  const figure = run.figures(code)[index] as Figure
  const said = (oracles[code] as Oracle)(children, monthNames[index] as string, way.switchesOf(code))
  const asked = { code, way: way.name, month: monthNames[index], settings: way.settings }
  const tally = tallies.get(`${way.name} ${code}`) as Tally
  if (said.numerator > 0) tally.something += 1
  if (figure.unknown === 0) {
    tally.stated += 1
    expect({ ...asked, numerator: figure.numerator, denominator: figure.denominator, unmeasured: 0 }).toEqual({
      ...asked,
      numerator: said.numerator,
      denominator: said.denominator,
      unmeasured: said.unmeasured
    })
  } else {
    tally.bounded += 1
    if (said.unmeasured === 0 || !said.isMean) expect(inBounds(figure, said), JSON.stringify({ ...asked, figure, said })).toBe(true)
  }
}

const world = fc.record({ children: oracle.children(3), drawn: drawnSwitches, choices: fc.array(monthChoice, { minLength: 4, maxLength: 4 }) })

/** Compares every indicator with its oracle on one and the same worlds. A world is small; to look for a smaller one takes longer than to read it. */
const compare = (): void => {
  fc.assert(
    fc.property(world, ({ children, drawn, choices }) => {
      const subjects = subjectsOf(eventsOfRows(children))
      const months = monthsOf(children, choices)
      for (const way of [...named, wayOf(drawn)]) {
        const run = startRun(indicators, way.settings, { first, count }, references)
        for (const subject of subjects) run.add(subject)
        for (const code of codes) for (const index of months) agree(run, children, way, index, code)
      }
    }),
    { numRuns: worlds, seed: 903, endOnFailure: true }
  )
}

/** With every day covered, an ending is seen or it did not happen. */
const neverUnknown = new Set(['6.4', '6.5', '6.7', '6.9', '10.1', 'returns-home'])

describe('an indicator agrees with its oracle', () => {
  it('every indicator, policy and switch has an oracle, and every oracle one of them', () => {
    const theirs = [...indicators.map(({ code }) => code), ...policies.map(({ name }) => name), ...switches.map(({ name }) => name)]
    const ours = [...Object.keys(oracles), ...namesThatOraclesKnow]
    expect(ours.sort()).toEqual(theirs.sort())
  })

  it('stated exactly where nothing is unknown, bounded around it otherwise', compare, 600_000)

  describe.each(wayNames)('under %s', way => {
    it.each(codes)('%s was stated, and more than nothing, in the worlds compared', code => {
      const { stated, something } = tallies.get(`${way} ${code}`) as Tally
      expect(stated).toBeGreaterThan(200)
      expect(something).toBeGreaterThan(5)
    })
  })

  it.each(codes.filter(code => !neverUnknown.has(code)))('%s was bounded', code => {
    expect(wayNames.map(way => tallies.get(`${way} ${code}`)?.bounded ?? 0).reduce((all, more) => all + more)).toBeGreaterThan(0)
  })
})
