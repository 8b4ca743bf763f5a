import { describe, expect, it } from 'vitest'
import { local } from '@kinfold/clauses'
import { figureOfExample } from '@kinfold/measure'
import {
  adoptions,
  adoptionsWithinAYearOfDecision,
  careToAdoptingCarer,
  careToAdoptivePlacement,
  placedWithinAYear,
  placementOrderToMatchDays,
  shareWithinAYearOfDecision,
  waitingLessThanThreshold
} from './index.js'

const measures = [
  adoptions,
  adoptionsWithinAYearOfDecision,
  shareWithinAYearOfDecision,
  careToAdoptivePlacement,
  placementOrderToMatchDays,
  waitingLessThanThreshold,
  careToAdoptingCarer,
  placedWithinAYear
]

describe.each(measures)('$code $title', measure => {
  it.each(measure.examples)('$says', example => {
    const { numerator, denominator, unknown } = figureOfExample(measure, example, local.settings)
    expect({ numerator: numerator ?? null, denominator: denominator ?? null, unknown }).toEqual({
      denominator: null,
      unknown: 0,
      ...example.gives
    })
  })
})
