import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { began } from '../at-fault.js'
import { coveredUntil } from '../known-days.js'
import { nothing } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/**
 * Where the child comes from and lives is told by postcode, except of unaccompanied asylum seekers, then or ever. Who was one in another year is not told
 * by two years of returns; the whole history knows.
 */
export const postcodeMissing: FindingRule = {
  code: 'FINDING_POSTCODE_MISSING',
  rule: ['392b'],
  says: 'Home and placement have a postcode, but of unaccompanied asylum seekers and short breaks',
  source: `${validator}, rule 392b; asked of all years of the UASC table, where it sees this year and last`,
  moves: nothing,
  needs: ['episodes', 'uasc'],
  faults: subject => {
    const { journey, facts } = subject
    if (facts.some(({ type }) => type === 'UnaccompaniedAsylumSeekingDeclared' || type === 'UnaccompaniedAsylumSeekingCeased')) return []
    return journey.episodes.flatMap(episode => {
      const { placementPostcode, opened, legalStatus, from } = episode
      const blank = placementPostcode === '' ? 'placementPostcode' : opened.payload.homePostcode === undefined ? 'homePostcode' : undefined
      if (blank === undefined || isAmong(shortBreakStatuses, legalStatus)) return []
      const until = coveredUntil(subject, 'uasc')
      return [{ ...began(episode, { field: blank }), absent: from < until ? [{ table: 'uasc', from, to: until }] as const : [{ table: 'uasc', from, to: episode.to }] as const }]
    })
  }
}
