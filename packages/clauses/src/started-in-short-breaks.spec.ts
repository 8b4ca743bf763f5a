import { describe, expect, it } from 'vitest'
import { explainOn, settle, subjectOfExample, truthOn } from '@kinfold/measure'
import type { ExampleChild, Truth } from '@kinfold/measure'
import { local, notStartedInShortBreaks } from './index.js'
import { born, child, day, valueFor } from './rows-for-tests.laws.js'

const leftOut = { startedInShortBreaks: 'out' }

const asked = (of: ExampleChild, on: string, set: Readonly<Record<string, string>> = leftOut): Truth => {
  const explained = explainOn(settle(notStartedInShortBreaks, { ...local.settings, ...set }), subjectOfExample(of))(day(on)).value
  expect(truthOn(valueFor(notStartedInShortBreaks, of, set), day(on))).toBe(explained)
  return explained
}

const turned = child('2015-01-10 2016-03-01 S V4 U4 X1', '2016-03-01 2017-05-01 L C2 U4 E4A', '2017-08-01 - S C2 U4 -')

describe('a period of care that did not begin in short breaks', () => {
  it('is each one but that which short breaks turned into', () => {
    expect(['2016-02-29', '2016-03-01', '2017-04-30', '2017-05-01', '2017-08-01'].map(on => asked(turned, on))).toEqual([false, false, false, false, true])
  })

  it('is any where the switch leaves them in', () => {
    expect(['2016-02-29', '2016-03-01', '2017-05-01', '2017-08-01'].map(on => asked(turned, on, { startedInShortBreaks: 'in' }))).toEqual([false, true, false, true])
  })

  it('with short breaks in scope is told by its first row, whatever ends as it begins', () => {
    const both = { ...leftOut, shortBreaks: 'in' }
    expect(['2016-02-29', '2016-03-01', '2017-08-01'].map(on => asked(turned, on, both))).toEqual([false, false, true])
    const ended = child('2015-01-10 2016-03-01 S V4 U4 E8', '2016-03-01 - S C2 U4 -')
    expect([asked(ended, '2016-03-01', both), asked(ended, '2016-03-01')]).toEqual([true, false])
  })

  it('short breaks that hold no day, or ended a day before, begin nothing', () => {
    expect(asked(child('2016-03-01 2016-03-01 S V4 U4 X1', '2016-03-01 - S C2 U4 -'), '2016-04-01')).toBe(true)
    expect(asked(child('2015-01-10 2016-02-29 S V4 U4 E8', '2016-03-01 - S C2 U4 -'), '2016-04-01')).toBe(true)
  })

  it('cannot be known where its start, or the day before it, is out of view', () => {
    expect(asked(child('2016-03-01 - P C2 U4 -'), '2016-04-01')).toBeUndefined()
    expect(asked(child('2016-03-01 - P V4 U4 -'), '2016-04-01', { ...leftOut, shortBreaks: 'in' })).toBeUndefined()
    const since = (coveredFrom: string): ExampleChild => ({ born, episodes: ['2016-03-01 - S C2 U4 -'], coveredFrom })
    expect([asked(since('2016-03-01'), '2016-04-01'), asked(since('2016-02-29'), '2016-04-01')]).toEqual([undefined, true])
    expect(asked(since('2016-03-01'), '2016-04-01', { ...leftOut, shortBreaks: 'in' })).toBe(true)
  })
})
