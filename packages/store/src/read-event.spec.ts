import { describe, expect, it } from 'vitest'
import { canonicalText, decodeEvent } from '@kinfold/vocabulary'
import { journeyOf, told } from './contract/journeys.js'
import { isStoreFailure } from './failure.js'
import { eventHeld, textReader } from './read-event.js'

const stream = journeyOf('ann')
const review = told({ stream, fact: 1 })

const whyOf = (text: string): string => {
  try {
    eventHeld(textReader(decodeEvent), stream, 4, text)
  } catch (thrown) {
    if (isStoreFailure(thrown) && thrown.error.code === 'STORE_EVENT_UNREADABLE') {
      expect(thrown.error).toMatchObject({ stream, revision: 4 })
      expect(thrown.message).toBe('STORE_EVENT_UNREADABLE')
      return thrown.error.why
    }
    throw thrown
  }
  return 'nothing'
}

describe('an event held', () => {
  it('reads back as it was', () => {
    expect(eventHeld(textReader(decodeEvent), stream, 0, canonicalText(review))).toEqual(review)
  })

  it('says why it cannot be read, and nothing of what it says', () => {
    expect(whyOf(canonicalText(review))).toBe('nothing')
    expect(whyOf('{"type":"Rev')).toBe('its text is damaged')
    expect(whyOf(canonicalText({ ...review, type: 'Vanished' }))).toBe('its type is not known')
    expect(whyOf(canonicalText({ ...review, version: 9 }))).toBe('it was written by a later Kinfold (ReviewHeld version 9; this one reads up to 1)')
    expect(whyOf(canonicalText({ ...review, effectiveOn: '2024-02-30' }))).toMatch(/^effectiveOn should be .+ and is a text$/)
    expect(whyOf('7')).toBe('it should be an event and is a whole number')
  })
})
