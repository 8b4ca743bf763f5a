import { describe, expect, it } from 'vitest'
import { countOfChildren, countOfMoments, meanOfDays, shareOfChildren, shareOfMoments } from './index.js'
import type { Measure } from './index.js'
import * as made from './measures-for-tests.laws.js'

const bare = <M extends Measure>({ shape: _, ...rest }: M): Omit<M, 'shape'> => rest

describe('a measure', () => {
  it('says what shape it is', () => {
    expect(shareOfChildren(bare(made.shareOfChildren))).toEqual(made.shareOfChildren)
    expect(countOfChildren(bare(made.countOfChildren))).toEqual(made.countOfChildren)
    expect(countOfMoments(bare(made.countOfMoments('month')))).toEqual(made.countOfMoments('month'))
    expect(shareOfMoments(bare(made.shareOfMoments('month')))).toEqual(made.shareOfMoments('month'))
    expect(meanOfDays(bare(made.meanOfDays('month')))).toEqual(made.meanOfDays('month'))
  })
})
