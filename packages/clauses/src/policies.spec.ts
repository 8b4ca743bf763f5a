import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import { admissions, daysFromCareToMovingIn, heldByDueDay, heldPlacements, local, lookedAfter, policies, policyWith, policyWords, switches } from './index.js'
import { switchesOf } from '@kinfold/measure'
import type { Policy } from './index.js'

const made = (name: string, set?: Readonly<Record<string, string>>): Policy => {
  const policy = policyWith(name, set)
  if (either.isLeft(policy)) throw new Error(policy.left.code)
  return policy.right
}

describe('a policy', () => {
  it('local has every switch at its default', () => {
    expect(made('local')).toEqual(local)
    expect(local.settings).toEqual({ shortBreaks: 'out', temporaryMoves: 'continue', sameCarerMoves: 'continue' })
  })

  it('may have single switches set otherwise, for all measures or for one', () => {
    const policy = made('local', { temporaryMoves: 'end', '8.1.shortBreaks': 'in' })
    expect(policy.settings).toEqual({ ...local.settings, temporaryMoves: 'end', '8.1.shortBreaks': 'in' })
    expect(local.settings['temporaryMoves']).toBe('continue')
  })

  it('in a few words is its name, and what is set otherwise than it has it', () => {
    expect(policyWords(local)).toBe('local')
    expect(policyWords(made('local', { shortBreaks: 'out' }))).toBe('local')
    expect(policyWords(made('local', { temporaryMoves: 'end', '8.1.shortBreaks': 'in' }))).toBe('local, temporaryMoves=end, 8.1.shortBreaks=in')
    expect(policyWords({ name: 'own', says: '', settings: { shortBreaks: 'in' } })).toBe('own, shortBreaks=in')
  })

  it('that there is not: POLICY_UNKNOWN, with those there are', () => {
    expect(policyWith('dfe-1066')).toEqual(either.left({ code: 'POLICY_UNKNOWN', name: 'dfe-1066', known: policies.map(({ name }) => name) }))
    expect(policyWith('dfe-1066', { shortBreaks: 'no' })).toMatchObject({ left: { code: 'POLICY_UNKNOWN' } })
  })

  it.each(['shortbreaks', '8.1.short', '', 'shortBreaks.8.1'])('with the switch %j, that there is not: POLICY_SWITCH_UNKNOWN, with those there are', name => {
    expect(policyWith('local', { temporaryMoves: 'end', [name]: 'in' })).toEqual(
      either.left({ code: 'POLICY_SWITCH_UNKNOWN', name, known: ['shortBreaks', 'temporaryMoves', 'sameCarerMoves'] })
    )
  })

  it.each(['shortBreaks', '8.1.shortBreaks'])('with a value that %s has not: POLICY_VALUE_UNKNOWN, with those it has', name => {
    expect(policyWith('local', { [name]: 'continue' })).toEqual(
      either.left({ code: 'POLICY_VALUE_UNKNOWN', name, value: 'continue', known: ['out', 'in'] })
    )
  })
})

describe('the switches', () => {
  it('have each a name of their own, a default among their values, and a reason', () => {
    expect(new Set(switches.map(({ name }) => name)).size).toBe(switches.length)
    for (const { values, default: usual, says, source } of switches) {
      expect(values).toContain(usual)
      expect(values.length).toBeGreaterThan(1)
      expect([says, source].every(text => text.length > 20)).toBe(true)
    }
  })

  it('are those that definitions refer to', () => {
    const known = switches.map(({ name }) => name)
    const used = [lookedAfter, heldPlacements(3, 12), admissions, heldByDueDay, daysFromCareToMovingIn].flatMap(node => [...switchesOf(node)])
    expect(new Set(used)).toEqual(new Set(known))
  })
})
