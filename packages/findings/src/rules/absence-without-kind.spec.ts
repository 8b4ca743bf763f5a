import { bothSides } from '../findings-for-tests.laws.js'
import { absenceWithoutKind } from './absence-without-kind.js'

bothSides(absenceWithoutKind, {
  breaks: { 'a blank': { missing: ['2018-01-01 2018-01-02'], at: ['2018-01-01'] } },
  keeps: { 'missing': { missing: ['2018-01-01 2018-01-02 M'] }, 'away': { missing: ['2018-01-01 - A'] } }
})
