import type { RuleSides } from '../findings-for-tests.laws.js'
import { providerDoesNotFit } from './provider-does-not-fit.js'

const placed = (type: string, provider: string) => ({ episodes: [`2018-01-01 - S C2 ${type} - - placementProvider=${provider}`] })
const at = ['2018-01-01']

export const providerDoesNotFitSides: RuleSides = {
  rule: providerDoesNotFit,
  breaks: {
    'the council provides a hospital (527)': { ...placed('R2', 'PR1'), at },
    'another council provides a prison (528)': { ...placed('R5', 'PR2'), at },
    'the NHS provides foster care (529)': { ...placed('U4', 'PR3'), at },
    'a company provides the parents (530)': { ...placed('P1', 'PR4'), at },
    'a charity provides the parents (531)': { ...placed('P1', 'PR5'), at }
  },
  keeps: { 'the NHS provides a hospital': placed('R2', 'PR3'), 'a company provides a home': placed('K2', 'PR4'), 'an unknown provider': placed('P1', '__proto__') }
}
