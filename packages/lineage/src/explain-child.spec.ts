import { describe, expect, it } from 'vitest'
import { local, policyWith } from '@kinfold/clauses'
import type { ExampleChild, Settings } from '@kinfold/measure'
import { explainChild } from './index.js'
import type { ExplainedChild } from './index.js'
import { indicator, month, named } from './children-for-tests.laws.js'

const opened = (code: string, of: string, child: ExampleChild, settings: Settings = local.settings): readonly ExplainedChild[] =>
  explainChild(indicator(code), settings, named('a', child), month(of))

const said = ({ verdict, inScope, on, days }: ExplainedChild) => ({ verdict, inScope, on, days })
const rows = ({ clauses }: ExplainedChild): readonly string[] => clauses.map(({ part, level, value, clause }) => `${part} ${level} ${value === null ? '?' : value ? 'yes' : 'no'} ${clause}`)

const born = '2010-05-06'

describe('a child in a share of children', () => {
  const stable: ExampleChild = { born, episodes: ['2015-01-01 - S C2 U4 -'] }

  it('has one entry, with each clause and those within it', () => {
    const [entry, ...others] = opened('8.1', '2018-03', stable)
    expect(others).toEqual([])
    expect(entry === undefined ? {} : said(entry)).toEqual({ verdict: 'met', inScope: true, on: null, days: null })
    const care = 'in a period of care (short breaks left out)'
    const placed = 'in one placement that has lasted at least 2 years'
    const adoptive = 'in a placement for adoption (A3 to A6) that, with the one just before it in the same period of care, has lasted at least 2 years'
    expect(entry === undefined ? [] : rows(entry)).toEqual([
      `of 0 yes ${care}, and not known to have turned 18, and aged under 16, and ${care} that has lasted at least 2.5 years, and in one that may have begun in short breaks`,
      `of 1 yes ${care}, and not known to have turned 18`,
      `of 2 yes ${care}`,
      'of 2 yes not known to have turned 18',
      'of 1 yes aged under 16',
      `of 1 yes ${care} that has lasted at least 2.5 years`,
      `of 1 yes ${care}`,
      `of 2 yes ${care}`,
      `who 0 yes either ${placed}, or ${adoptive}`,
      `who 1 yes ${placed}`,
      `who 1 no ${adoptive}`
    ])
  })

  it.each<[string, ExampleChild, Partial<ExplainedChild>]>([
    ['in scope and not met', { born, episodes: ['2015-01-01 2017-01-01 S C2 U4 X1', '2017-01-01 - P C2 K2 -'] }, { verdict: 'not met', inScope: true }],
    ['out of scope', { born, episodes: [] }, { verdict: 'not met', inScope: false }],
    ['out of scope, though the other clause holds', { born: '2000-05-06', episodes: ['2015-01-01 - S C2 U4 -'] }, { verdict: 'not met', inScope: false }],
    ['perhaps in scope', { born, episodes: ['2017-06-01 - L C2 U4 -'] }, { verdict: 'cannot be known', inScope: null }],
    ['in scope, perhaps met', { born, episodes: ['2015-06-01 2016-02-01 P C2 T1 X1', '2016-02-01 - P C2 U4 -'] }, { verdict: 'met', inScope: true }],
    ['in scope, and not to be known whether met', { born, episodes: ['2015-06-01 2016-06-01 P C2 T1 X1', '2016-06-01 - P C2 U4 -'] }, { verdict: 'cannot be known', inScope: true }]
  ])('%s', (_name, child, expected) => {
    expect(opened('8.1', '2018-03', child)[0]).toMatchObject(expected)
  })

  it('is read as the policy has it, for the one measure', () => {
    const policy = policyWith('local', { '8.1.temporaryMoves': 'end' })
    const settings = policy._tag === 'Left' ? {} : policy.right.settings
    const away: ExampleChild = { born, episodes: ['2015-01-01 2017-06-01 S C2 U4 X1', '2017-06-01 2017-06-08 P C2 T1 X1', '2017-06-08 - P C2 U4 -'] }
    expect(opened('8.1', '2018-03', away)[0]?.verdict).toBe('met')
    expect(opened('8.1', '2018-03', away, settings)[0]?.verdict).toBe('not met')
    expect(opened('8.2', '2018-03', away, settings)[0]?.verdict).toBe('not met')
  })
})

describe('a child in a count of children', () => {
  it.each<[string, string, Partial<ExplainedChild>]>([
    ['there', '2017-01-10 - S C2 U4 -', { verdict: 'met', inScope: true }],
    ['not there', '2018-04-01 - S C2 U4 -', { verdict: 'not met', inScope: false }],
    ['perhaps there', '2018-04-01 - P C2 U4 -', { verdict: 'cannot be known', inScope: null }]
  ])('%s', (_name, row, expected) => {
    const entries = opened('6.1', '2018-03', { born, episodes: [row] })
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ ...expected, on: null, days: null })
    expect(entries[0]?.clauses.every(({ part }) => part === 'who')).toBe(true)
  })
})

describe('a child’s occasions', () => {
  it('counted: one entry for each in the month', () => {
    const twice: ExampleChild = { born, episodes: ['2018-02-27 2018-03-02 S C2 U4 E4A', '2018-03-05 2018-03-06 S C2 U4 E4A', '2018-03-31 - S C2 U4 -'] }
    expect(opened('6.3', '2018-03', twice).map(said)).toEqual([
      { verdict: 'met', inScope: true, on: '2018-03-05', days: null },
      { verdict: 'met', inScope: true, on: '2018-03-31', days: null }
    ])
    expect(opened('6.4', '2018-03', twice).map(({ on }) => on)).toEqual(['2018-03-02', '2018-03-06'])
    expect(opened('6.3', '2018-04', twice)).toEqual([])
  })

  it('that may lie in the month cannot be known: the day is the last it can have been', () => {
    const [entry] = opened('6.3', '2018-03', { born, episodes: ['2018-04-10 - P C2 U4 -'] })
    expect(entry === undefined ? {} : said(entry)).toEqual({ verdict: 'cannot be known', inScope: null, on: '2018-04-10', days: null })
    expect(entry === undefined ? [] : rows(entry)).toEqual(['of 0 ? admissions (beginnings of a period of care (short breaks left out))'])
    expect(opened('6.3', '2018-05', { born, episodes: ['2018-04-10 - P C2 U4 -'] })).toEqual([])
    expect(opened('6.3', '2010-04', { born, episodes: ['2018-04-10 - P C2 U4 -'] })).toEqual([])
    expect(opened('6.3', '2010-05', { born, episodes: ['2018-04-10 - P C2 U4 -'] })).toHaveLength(1)
  })

  it('in a share: met, not met, or not to be known', () => {
    const reviewed = (row: string, ...reviews: readonly string[]) => opened('6.8', '2018-01', { born, episodes: [row], reviews }).map(said)
    expect(reviewed('2018-01-02 - S C2 U4 -', '2018-01-30')).toEqual([{ verdict: 'met', inScope: true, on: '2018-01-30', days: null }])
    expect(reviewed('2018-01-02 - S C2 U4 -', '2018-01-31')).toEqual([{ verdict: 'not met', inScope: true, on: '2018-01-31', days: null }])
    expect(reviewed('2018-01-02 - P C2 U4 -', '2018-01-31')).toEqual([{ verdict: 'cannot be known', inScope: true, on: '2018-01-31', days: null }])
  })

  it('in a mean: with their days, in the year to date', () => {
    const adopted: ExampleChild = { born, episodes: ['2017-01-01 2017-01-11 S E1 U4 X1', '2017-01-11 2017-04-01 P E1 A6 E11'] }
    const [entry] = opened('10.4', '2018-03', adopted)
    expect(entry === undefined ? {} : said(entry)).toEqual({ verdict: 'met', inScope: true, on: '2017-04-01', days: { low: 10, high: 10 } })
    expect(entry?.clauses.map(({ part, level, value }) => [part, level, value])).toEqual([['of', 0, true], ['who', 0, true]])
    expect(opened('10.4', '2017-03', adopted)).toEqual([])
    const [unplaced] = opened('10.4', '2018-03', { born, episodes: ['2017-01-01 2018-01-01 S E1 U4 E11'] })
    expect(unplaced === undefined ? {} : said(unplaced)).toEqual({ verdict: 'cannot be known', inScope: true, on: '2018-01-01', days: { low: 0, high: 365 } })
  })

  it('in a mean that leaves them out are not met, and out of scope', () => {
    const [entry] = opened('10.5', '2018-03', { born, episodes: ['2017-01-01 2017-02-01 S V2 U4 X1', '2017-02-01 2018-01-01 P V2 A4 E11'] })
    expect(entry).toMatchObject({ verdict: 'not met', inScope: false })
  })
})
