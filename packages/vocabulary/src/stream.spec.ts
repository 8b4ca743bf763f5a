import { describe, expect, it } from 'vitest'
import { authorityStream, careJourneyStream, isAuthorityName, parseStream } from './stream.js'

describe('the name of a stream', () => {
  it('is taken apart into what it was made of', () => {
    expect(parseStream(careJourneyStream('north-borsetshire', 'c1.2'))).toStrictEqual({ category: 'careJourney', authority: 'north-borsetshire', subject: 'c1.2' })
    expect(parseStream(authorityStream('borsetshire'))).toStrictEqual({ category: 'authority', authority: 'borsetshire', subject: '' })
  })

  it.each(['', 'careJourney', 'careJourney-', '-borsetshire', 'careJourney-.c1', 'care journey-x'])('%j is none of ours', text => {
    expect(parseStream(text)).toBeUndefined()
  })

  it('an authority is named in letters, digits, hyphens and underscores, 64 at most', () => {
    expect(['borsetshire', 'E06000001', 'a_b-c', 'a'.repeat(64)].every(isAuthorityName)).toBe(true)
    expect(['', '-a', 'a.b', 'a b', 'ä', 'a'.repeat(65)].some(isAuthorityName)).toBe(false)
  })
})
