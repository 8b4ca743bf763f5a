import { describe, expect, it } from 'vitest'
import { local } from '@kinfold/clauses'
import { figureOfExample } from '@kinfold/measure'
import * as indicators from './index.js'

describe.each(Object.values(indicators))('$code $title', measure => {
  it.each(measure.examples)('$says', example => {
    const { numerator, denominator, unknown } = figureOfExample(measure, example, local.settings)
    expect({ numerator: numerator ?? null, denominator: denominator ?? null, unknown }).toEqual({
      denominator: null,
      unknown: 0,
      ...example.gives
    })
  })
})
