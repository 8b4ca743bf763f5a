import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToMonth, formatMonth } from '@kinfold/calendar'
import type { Month } from '@kinfold/calendar'
import { dimensions, sliceName } from '@kinfold/clauses'
import type { Dimension } from '@kinfold/clauses'
import { figureOf, startRun, totals } from '@kinfold/measure'
import type { Measure, Run } from '@kinfold/measure'
import * as oracle from '@kinfold/oracle'
import { indicators } from '@kinfold/scorecard'
import { policyNamed } from './policies-and-switches.js'
import { eventsOfRows, subjectsOf } from './rows-to-subjects.js'

const ends = { first: (2012 * 12) as Month, count: 96 }
const { settings } = policyNamed('local')

/** By slice, how many are in the numerator, and how many in the denominator. */
type Counts = ReadonlyMap<string, readonly [numerator: number, denominator: number]>

/** Where all fall into one slice by definition: care that begins has lasted under six months. */
const onlySlices: Readonly<Record<string, readonly string[]>> = { '6.3 by time-in-care': ['under 6 months'] }

/** The return's codes of a child's sex, which slices have in words. */
const wordOf: Readonly<Record<string, string>> = { '1': 'male', '2': 'female' }

type Counted = readonly [slice: string, isMet: boolean]

const countsOf = (by: string, counted: readonly Counted[]): Counts => {
  const counts = new Map<string, readonly [number, number]>()
  for (const [told, isMet] of counted) {
    const slice = by === 'sex' ? (wordOf[told] ?? told) : told
    const [met, all] = counts.get(slice) ?? [0, 0]
    counts.set(slice, [met + (isMet ? 1 : 0), all + 1])
  }
  return counts
}

type Asked = readonly [children: readonly oracle.ChildRows[], by: oracle.Dimension, month: string]
type Slices = (...asked: Asked) => readonly Counted[]

const lastDay = (month: string): string => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10)

const rowsOf = (children: readonly oracle.ChildRows[], child: string): oracle.ChildRows => children.find(each => oracle.childOf(each) === child) ?? expect.fail(`no rows of ${child}`)

type Verdicts = (children: readonly oracle.ChildRows[], month: string) => { readonly children: readonly oracle.ChildVerdict[] }

/** Of a measure of children, each child in scope in the slice of the last day of the month. */
const ofChildren =
  (figure: Verdicts): Slices =>
  (children, by, month) =>
    figure(children, month).children
      .filter(({ verdict }) => verdict === 'met' || verdict === 'not met')
      .map(({ child, verdict }) => [oracle.sliceAt(rowsOf(children, child), by, { kind: 'review', on: lastDay(month) }), verdict === 'met'])

type Happened = (children: readonly oracle.ChildRows[], month: string) => { readonly happenings: readonly oracle.Happening[] }

/** Of a count of occasions, each in the slice of the day on which it is seen. */
const ofHappenings =
  (kind: oracle.OccasionKind, figure: Happened): Slices =>
  (children, by, month) => figure(children, month).happenings.map(({ child, on }) => [oracle.sliceAt(rowsOf(children, child), by, { kind, on }), true])

type Judged = (children: readonly oracle.ChildRows[], month: string) => { readonly occasions: readonly oracle.OccasionVerdict[] }

/** Of a share, or a count, of occasions of which something is true. */
const ofOccasions =
  (kind: oracle.OccasionKind, figure: Judged): Slices =>
  (children, by, month) =>
    figure(children, month).occasions
      .filter(({ verdict }) => verdict === 'met' || verdict === 'not met')
      .map(({ child, on, verdict }) => [oracle.sliceAt(rowsOf(children, child), by, { kind, on }), verdict === 'met'])

const slicesByOracle: Readonly<Record<string, Slices>> = {
  '6.1': ofChildren(oracle.childrenLookedAfter),
  '6.3': ofHappenings('admission', oracle.admissions),
  '6.4': ofHappenings('ceasing', oracle.ceased),
  '6.5': ofOccasions('ceasing', oracle.ceasedForPermanence),
  '6.7': ofOccasions('ceasing', oracle.ceasedBySpecialGuardianship),
  '8.1': ofChildren(oracle.longTermPlacementStability),
  '8.2': ofChildren(oracle.threeOrMorePlacements),
  '8.3': ofChildren(oracle.inFamilyPlacements),
  '8.5': ofChildren(oracle.withIndependentProviders),
  '9.2': ofChildren(oracle.shareFosteredByNoRelative),
  participation: ofOccasions('review', oracle.participation),
  'missing-episodes': ofHappenings('missing spell', oracle.missingEpisodes),
  'missing-children': ofChildren(oracle.missingChildren),
  'returns-home': ofOccasions('ceasing', oracle.returnsHome)
}

const measures = indicators.filter(({ code }) => code in slicesByOracle)

/** Whether the figure is one of those met alone: what is not met is then in no number of it. */
const isCount = ({ shape }: Measure): boolean => shape === 'count of children' || shape === 'count of moments'

const slicesOf = (run: Run, measure: Measure, index: number): Counts =>
  new Map(
    [...run.sliceTallies(measure.code)].flatMap(([slice, tally]) => {
      const { numerator = 0, denominator = numerator } = figureOf(measure, totals(tally, ends)[index] ?? [])
      return denominator === 0 ? [] : [[sliceName(slice), [numerator, denominator] as const] as const]
    })
  )

const sorted = (counts: Counts) => [...counts].sort(([one], [other]) => (one < other ? -1 : 1))

const monthsOf = (children: readonly oracle.ChildRows[], picks: readonly number[]): readonly number[] => {
  const around = children.flatMap(({ episodes }) =>
    episodes.flatMap(({ DECOM, DEC = '' }) => [DECOM, DEC]).flatMap(text => (text === '' ? [] : [(Number(text.slice(6)) - 2012) * 12 + Number(text.slice(3, 5)) - 1]))
  )
  return picks.map(pick => Math.min(Math.max(around[pick % around.length] ?? 0, 0), ends.count - 1))
}

describe.each(dimensions.map(by => [by.name, by] as const))('slices by %s agree with their oracle', (name, by: Dimension) => {
  it('slice by slice, wherever the whole of the figure is known', () => {
    const seen = new Map<string, Set<string>>(measures.map(({ code }) => [code, new Set<string>()]))
    fc.assert(
      fc.property(oracle.children(4), fc.array(fc.nat({ max: 99 }), { minLength: 4, maxLength: 4 }), (children, picks) => {
        const run = startRun(measures, settings, ends, new Map(), by.attribute)
        for (const subject of subjectsOf(eventsOfRows(children))) run.add(subject)
        for (const measure of measures) {
          for (const index of monthsOf(children, picks)) {
            if (run.figures(measure.code)[index]?.unknown !== 0) continue
            const month = formatMonth(addToMonth(ends.first, index))
            const counted = (slicesByOracle[measure.code] as Slices)(children, name as oracle.Dimension, month).filter(([, isMet]) => isMet || !isCount(measure))
            const said = countsOf(name, counted)
            for (const slice of said.keys()) seen.get(measure.code)?.add(slice)
            expect({ code: measure.code, month, slices: sorted(slicesOf(run, measure, index)) }).toEqual({ code: measure.code, month, slices: sorted(said) })
          }
        }
      }),
      { numRuns: 150, seed: 903, endOnFailure: true }
    )
    for (const [code, slices] of seen) if (slices.size < 2) expect([...slices]).toEqual(onlySlices[`${code} by ${name}`])
  }, 120_000)
})
