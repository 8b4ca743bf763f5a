import type { RuleSides } from '../findings-for-tests.laws.js'
import { interventionContradicts } from './intervention-contradicts.js'

const row = (words: string) => ({ oc2: [`2018 ${words}`] })
const at = ['2018-03-31']

export const interventionContradictsSides: RuleSides = {
  rule: interventionContradicts,
  breaks: {
    'misuse, and nothing of help (192)': { ...row('substanceMisuse=1'), at },
    'no misuse, and help (193)': { ...row('substanceMisuse=0 interventionReceived=1'), at },
    'help received, and offered (158)': { ...row('substanceMisuse=1 interventionReceived=1 interventionOffered=1'), at },
    'no help, and nothing of an offer (159)': { ...row('substanceMisuse=1 interventionReceived=0'), at }
  },
  keeps: { 'no misuse': row('substanceMisuse=0'), 'help received': row('substanceMisuse=1 interventionReceived=1'), 'help offered': row('substanceMisuse=1 interventionReceived=0 interventionOffered=1') }
}
