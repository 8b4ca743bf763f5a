import { beforeAll, describe, expect, it } from 'vitest'
import { analyst } from './analyst.js'

describe('the example', () => {
  const said: string[] = []
  beforeAll(() => analyst(line => said.push(line)))

  it('follows a figure through twelve extracts', () => {
    const months = said.filter(line => /^\d{4}-\d{2}: first \d+, latest \d+$/.test(line))
    expect(months).toHaveLength(12)
    expect(said[12]).toMatch(/^revised by \d\.\d on average, at the most by \d+$/)
  })

  it('says why the month that moved most is not what it was reported to be, to the line of the file', () => {
    expect(said[13]).toMatch(/^2018-\d\d: \d+ as reported, \d+ now; adds up: true$/)
    const why = said.slice(14).join('\n')
    expect(why).toContain('one child: out of scope → met')
    expect(why).toMatch(/because of CeasedToBeLookedAfter of 2018-\d\d-\d\d, recorded 201[89]-\d\d-\d\d \(episodes\.csv:\d+\)/)
  })
})
