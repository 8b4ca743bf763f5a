import { effectiveDay } from '@kinfold/journey'
import { isCodeIn } from '@kinfold/vocabulary'
import { careOnADay, moving, startsOfCare } from '../moves.js'
import type { SharedRule } from '../rule.js'

/** A pupil number is one child's. Where two children bear it, they are most likely one child under two numbers, and are counted twice. */
export const pupilNumberShared: SharedRule = {
  code: 'FINDING_PUPIL_NUMBER_SHARED',
  rule: [],
  says: 'No two children have one pupil number',
  source: 'a pupil number names one pupil: the format is that of rule 168 of csc-validator-be-903 @10ad07c',
  moves: moving(careOnADay, startsOfCare, ['6.4']),
  needs: ['header'],
  claims: ({ journey: { description } }) => {
    const number = description?.payload.uniquePupilNumber
    return description === undefined || number === undefined || isCodeIn('pupilNumberCodes', number) ? [] : [{ key: number, on: effectiveDay(description), facts: [description.factId] }]
  }
}
