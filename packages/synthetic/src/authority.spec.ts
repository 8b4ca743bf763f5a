import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { files, generateAuthority, plausibleRates, returnForAllYears, type AuthorityOptions, type Rates } from './index.js'

const small: AuthorityOptions = { seed: 1, children: 60, from: 2018, to: 2019 }
const hashOf = (options: AuthorityOptions): string => {
  const authority = generateAuthority(options)
  const hash = createHash('sha256')
  for (const year of [2018, 2019]) for (const [name, text] of Object.entries(files(authority, year))) hash.update(`${year} ${name}\n${text}`)
  return hash.digest('hex')
}

describe('the same seed gives the same bytes', () => {
  it('on every machine, and until somebody changes the generator on purpose', () => {
    expect(hashOf(small)).toBe('9649f802d24689c8dd744c67d35573a93ee4038273f2e39b194a000fa20be515')
  })

  it('each time the lives are told', () => {
    const { lives } = generateAuthority(small)
    expect([...lives()]).toEqual([...lives()])
  })

  it('another seed gives another authority', () => {
    expect(hashOf({ ...small, seed: 2 })).not.toBe(hashOf(small))
  })
})

describe('a knob moves one part of a life', () => {
  const columnsOf = (rates: Rates, table: string): readonly unknown[] =>
    returnForAllYears(generateAuthority({ ...small, rates })).filter((row) => row.table === table).map(({ values }) => values)
  const lateReviews: Rates = { ...plausibleRates, reviewsInTime: { first: 0, later: 0 } }

  it('reviews held late leave placements and absences as they were', () => {
    expect(columnsOf(lateReviews, 'reviews')).not.toEqual(columnsOf(plausibleRates, 'reviews'))
    for (const table of ['episodes', 'header', 'missing', 'oc2']) {
      expect(columnsOf(lateReviews, table)).toEqual(columnsOf(plausibleRates, table))
    }
  })

  it('recording late changes nothing that happened', () => {
    const late: Rates = { ...plausibleRates, recordedAfter: [0, 0, 0, 1] }
    expect(returnForAllYears(generateAuthority({ ...small, rates: late }))).toEqual(returnForAllYears(generateAuthority(small)))
  })
})

describe('the population', () => {
  it('has as many children as asked for, each in care on some day of the years', () => {
    const episodes = returnForAllYears(generateAuthority(small)).filter(({ table }) => table === 'episodes')
    expect(new Set(episodes.map(({ values }) => values['CHILD'])).size).toBe(60)
  })

  it.each([
    ['no years', { from: 2019, to: 2018 }],
    ['years before the calendar of the generator', { from: 1999 }],
    ['no children', { children: 0 }]
  ])('is empty with %s', (_, options) => {
    expect([...generateAuthority({ ...small, ...options }).lives()]).toEqual([])
  })
})
