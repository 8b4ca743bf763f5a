import type { RuleSides } from '../findings-for-tests.laws.js'
import { providerDoesNotFit } from './provider-does-not-fit.js'

const placed = (type: string, provider: string) => ({ episodes: [`2018-01-01 - S C2 ${type} - - placementProvider=${provider}`] })
const at = ['2018-01-01']

const notProvided: Readonly<Record<string, readonly string[]>> = {
  PR1: ['P1', 'R2', 'R5'],
  PR2: ['P1', 'R2', 'R5'],
  PR3: ['P1', 'A3', 'A4', 'A5', 'A6', 'K1', 'K2', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
  PR4: ['P1'],
  PR5: ['P1']
}
const each = Object.entries(notProvided).flatMap(([provider, types]) => types.map(type => [`${provider} and ${type}`, { ...placed(type, provider), at }] as const))

export const providerDoesNotFitSides: RuleSides = {
  rule: providerDoesNotFit,
  breaks: {
    ...Object.fromEntries(each),
    'the council provides a hospital (527)': { ...placed('R2', 'PR1'), at },
    'another council provides a prison (528)': { ...placed('R5', 'PR2'), at },
    'the NHS provides foster care (529)': { ...placed('U4', 'PR3'), at },
    'a company provides the parents (530)': { ...placed('P1', 'PR4'), at },
    'a charity provides the parents (531)': { ...placed('P1', 'PR5'), at }
  },
  keeps: { 'the NHS provides a hospital': placed('R2', 'PR3'), 'a company provides a home': placed('K2', 'PR4'), 'an unknown provider': placed('P1', '__proto__') }
}
