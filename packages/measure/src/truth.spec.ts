import { describe, expect, it } from 'vitest'
import { andTruth, notTruth, orTruth } from './index.js'
import type { Truth } from './index.js'

const truths: readonly Truth[] = [true, false, undefined]

/** What a truth may turn out to be once everything is known. */
const outcomes = (truth: Truth): readonly boolean[] => (truth === undefined ? [true, false] : [truth])

/** The one answer where every outcome gives it; otherwise it cannot be known. */
const overall = (answers: readonly boolean[]): Truth => (answers.every(Boolean) ? true : answers.some(Boolean) ? undefined : false)

const pairs = truths.flatMap(a => truths.map(b => [a, b] as const))

describe('three values', () => {
  it.each(pairs)('%s and %s: true or false where every outcome agrees, otherwise not to be known', (a, b) => {
    expect(andTruth(a, b)).toBe(overall(outcomes(a).flatMap(one => outcomes(b).map(other => one && other))))
    expect(orTruth(a, b)).toBe(overall(outcomes(a).flatMap(one => outcomes(b).map(other => one || other))))
  })

  it('not: swaps true and false, and leaves what cannot be known', () => {
    expect(truths.map(notTruth)).toEqual([false, true, undefined])
  })
})
