import { beforeAll, describe, expect, it } from 'vitest'
import { embed } from './embed.js'

describe('the example', () => {
  const said: string[] = []
  beforeAll(() => embed(line => said.push(line)))

  it('records a journey event by event, and refuses a command that does not fit', () => {
    expect(said.filter(line => /^[A-Z]/.test(line))).toEqual([
      'StartLookingAfter: recorded: Born, BecameLookedAfter',
      'HoldReview: recorded: ReviewHeld',
      'StartLookingAfter: refused: JOURNEY_ALREADY_LOOKED_AFTER',
      'MovePlacement: recorded: EpisodeEnded, PlacementStarted'
    ])
  })

  it('reads 8.1 before and after the move, and says why', () => {
    const [before = [], after = []] = [said.slice(3, 7), said.slice(8)]
    expect(before[0]).toBe('8.1 in March 2018: 100% (1 of 1, stated)')
    expect(before[1]).toBe('  the child is met:')
    expect(before[2]).toMatch(/^ {4}yes: in .*placement that has lasted at least 2 years$/)
    expect(after[0]).toBe('8.1 in March 2018: 0% (0 of 1, stated)')
    expect(after[1]).toBe('  the child is not met:')
    expect(after[2]).toMatch(/^ {4}no: in .*placement that has lasted at least 2 years$/)
  })

  it('shows no number of a child', () => {
    expect(said.join('\n')).not.toContain('123456')
  })
})
