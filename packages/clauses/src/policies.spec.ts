import { readFileSync } from 'node:fs'
import { either } from 'fp-ts'
import { describe, expect, it } from 'vitest'
import {
  admissionsCounted,
  adoptedInThreeYears,
  daysFromCareToMovingIn,
  heldByDueDay,
  heldPlacements,
  local,
  lookedAfter,
  notStartedInShortBreaks,
  orWaiting,
  policies,
  policyWith,
  policyWords,
  switches,
  wentMissing
} from './index.js'
import { switchesOf } from '@kinfold/measure'
import type { Policy } from './index.js'
import { withSettings } from './policies.js'

const made = (name: string, set?: Readonly<Record<string, string>>): Policy => {
  const policy = policyWith(name, set)
  if (either.isLeft(policy)) throw new Error(policy.left.code)
  return policy.right
}

describe('a policy', () => {
  it('local has every switch at its default', () => {
    expect(made('local')).toEqual(local)
    expect(local.settings).toEqual(Object.fromEntries(switches.map(({ name, default: usual }) => [name, usual])))
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
      either.left({ code: 'POLICY_SWITCH_UNKNOWN', name, known: switches.map(known => known.name) })
    )
  })

  it.each(['shortBreaks', '8.1.shortBreaks'])('with a value that %s has not: POLICY_VALUE_UNKNOWN, with those it has', name => {
    expect(policyWith('local', { [name]: 'continue' })).toEqual(
      either.left({ code: 'POLICY_VALUE_UNKNOWN', name, value: 'continue', known: ['out', 'in'] })
    )
  })
})

describe('docs/policies.md', () => {
  const rows = readFileSync(new URL('../../../docs/policies.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap(line => /^\| `([A-Za-z0-9.]+)` \| (.+) \| \d+ \|$/.exec(line)?.slice(1) ?? [])
  const table = rows.flatMap((name, place) => (place % 2 === 0 ? [[name, rows[place + 1]?.split(' | ') ?? []] as const] : []))

  it('has the policies there are, and each switch with the value that each of them gives it', () => {
    expect(table.map(([name]) => name.replace(/^.*\./, '')).sort()).toEqual(switches.map(({ name }) => name).sort())
    for (const [name, values] of table) {
      const general = name.replace(/^.*\./, '')
      expect([name, ...policies.map(({ settings }) => settings[name] ?? settings[general])]).toEqual([name, ...values])
    }
  })

  it('has no setting of a policy that it does not show', () => {
    const shown = new Set(table.flatMap(([name]) => [name, name.replace(/^.*\./, '')]))
    for (const { settings } of policies) expect(Object.keys(settings).filter(key => !shown.has(key))).toEqual([])
  })
})

describe('a switch that a policy sets for one measure', () => {
  const own: Policy = { name: 'own', says: '', settings: { ...local.settings, '8.1.shortBreaks': 'in' } }

  it('is overruled where it is set for all', () => {
    expect(withSettings(own, { shortBreaks: 'out' }).settings).toEqual({ ...local.settings, shortBreaks: 'out' })
    expect(withSettings(own, { temporaryMoves: 'end' }).settings).toEqual({ ...own.settings, temporaryMoves: 'end' })
    expect(withSettings(own, { '8.1.shortBreaks': 'out' }).settings['8.1.shortBreaks']).toBe('out')
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

  it('are those that definitions refer to, or that name their basis', () => {
    const known = switches.map(({ name }) => name)
    const asked = [lookedAfter, heldPlacements(3, 12), notStartedInShortBreaks, wentMissing(12), admissionsCounted, heldByDueDay, daysFromCareToMovingIn, orWaiting(adoptedInThreeYears)]
    const used = asked.flatMap(node => [...switchesOf(node)])
    expect(new Set([...used, 'flowWindow', 'adoptionWindow'])).toEqual(new Set(known))
  })
})
