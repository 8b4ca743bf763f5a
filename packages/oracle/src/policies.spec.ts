import { expect, it } from 'vitest'
import { policyNames, policySwitches } from './policies.js'
import type { PolicyName } from './policies.js'
import { localSwitches } from './switches.js'
import type { Switches } from './switches.js'

/** What a policy sets otherwise than the local one, as an indicator reads it. */
const otherwise = (name: PolicyName, code: string): Partial<Switches> =>
  Object.fromEntries(Object.entries(policySwitches(name, code)).filter(([key, value]) => localSwitches[key as keyof Switches] !== value))

const year = { flowWindow: 'year-to-date', adoptionWindow: 'pooled-3-years', occasions: 'once-a-year' }

it('there are five, and local sets nothing', () => {
  expect(policyNames).toEqual(['local', 'dfe-pre-2021', 'dfe-2021', 'dfe-2023', 'annex-a'])
  expect(otherwise('local', '8.1')).toEqual({})
})

it('the releases up to 2020 end a placement with the move of a carer', () => {
  expect(otherwise('dfe-pre-2021', '6.4')).toEqual({ ...year, sameCarerMoves: 'end' })
  expect(otherwise('dfe-pre-2021', '8.1')).toEqual({ ...year, sameCarerMoves: 'end' })
})

it('the releases of 2021 and 2022 leave out periods begun in short breaks, and for 8.1 alone end a placement at U2 and U5', () => {
  expect(otherwise('dfe-2021', '8.2')).toEqual({ ...year, sameCarerMoves: 'end', startedInShortBreaks: 'out' })
  expect(otherwise('dfe-2021', '8.1')).toEqual({ ...year, sameCarerMoves: 'end', startedInShortBreaks: 'out', fosterToAdoptMoves: 'end' })
})

it('the releases from 2023 on let a placement go on with the same carer', () => {
  expect(otherwise('dfe-2023', '8.2')).toEqual({ ...year, startedInShortBreaks: 'out' })
  expect(otherwise('dfe-2023', '8.1')).toEqual({ ...year, startedInShortBreaks: 'out', fosterToAdoptMoves: 'end' })
})

it('Annex A has short breaks and temporary moves in, twelve rolling months, and counts episodes', () => {
  expect(otherwise('annex-a', '8.1')).toEqual({
    shortBreaks: 'in', temporaryMoves: 'end', flowWindow: 'rolling-12-months', adoptionWindow: 'rolling-12-months', placementsCounted: 'episodes'
  })
})
