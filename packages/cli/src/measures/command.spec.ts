import { describe, expect, it } from 'vitest'
import { indicators } from '@kinfold/scorecard'
import { folded, typedIn } from '../command-line.laws.js'

const type = typedIn('/')

describe('the list', () => {
  it('has each indicator with code, title, unit, basis and which way is good', async () => {
    const listed = JSON.parse((await type('measures --json')).stdout)
    expect(listed).toEqual(indicators.map(({ code, title, unit, basis, good }) => ({ code, title, unit, basis, good })))
    expect((await type('measures')).stdout).toMatch(/8\.2 +Percentage of looked after children who have +percent +rolling 12 months +low/)
  })
})

describe('one indicator', () => {
  it.each(indicators.map(({ code }) => code))('%s: every example gives what it says', async code => {
    const { examples } = JSON.parse((await type(`measures ${code} --json`)).stdout)
    const stated = indicators.find(measure => measure.code === code)?.examples ?? []
    expect(examples).toHaveLength(stated.length)
    stated.forEach((example, place) => {
      const { numerator, denominator = null, unknown = 0 } = example.gives
      expect(examples[place].gives).toEqual({ numerator, denominator, unknown })
    })
  })

  it('shows its sentence, definition, hash, switches, sources and examples', async () => {
    const text = folded((await type('measures 8.1')).stdout)
    expect(text).toMatch(/Of the children in a period of care .* Definition of: .* who: .* hash [0-9a-f]{64} Choices that no source settles/)
    expect(text).toContain('temporaryMoves=continue (continue or end): whether a temporary move')
    expect(text).toContain('Needs coverage of episodes')
    expect(text).toContain('since a day less than two years ago: not stable 2018-03 0 of 1')
    expect(text).toContain('2018-03 0 of 0, 1 unknown')
  })

  it('a switch set otherwise changes sentence, value and hash', async () => {
    const usual = JSON.parse((await type('measures 8.1 --json')).stdout)
    const other = JSON.parse((await type('measures 8.1 --set temporaryMoves=end --json')).stdout)
    expect(other.sentence).not.toBe(usual.sentence)
    expect(other.definitionHash).not.toBe(usual.definitionHash)
    expect(other.policy).toBe('local, temporaryMoves=end')
    expect(other.switches).toContainEqual(expect.objectContaining({ name: 'temporaryMoves', value: 'end', default: 'continue' }))
  })

  it('fits 100 columns', async () => {
    for (const { code } of indicators) {
      const { stdout } = await type(`measures ${code}`)
      expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(100)
    }
  })

  it('that there is not: 2', async () => {
    const { exitCode, stderr } = await type('measures 1.1')
    expect({ exitCode, code: stderr.includes('(CLI_MEASURE_UNKNOWN)') }).toEqual({ exitCode: 2, code: true })
  })
})
