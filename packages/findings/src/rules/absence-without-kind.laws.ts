import type { RuleSides } from '../findings-for-tests.laws.js'
import { absenceWithoutKind } from './absence-without-kind.js'

export const absenceWithoutKindSides: RuleSides = {
  rule: absenceWithoutKind,
  breaks: { 'a blank': { missing: ['2018-01-01 2018-01-02'], at: ['2018-01-01'] } },
  keeps: { 'missing': { missing: ['2018-01-01 2018-01-02 M'] }, 'away': { missing: ['2018-01-01 - A'] } }
}
