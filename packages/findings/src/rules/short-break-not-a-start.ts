import { isContinuation } from '@kinfold/journey'
import { isAmong, shortBreakStatuses } from '@kinfold/vocabulary'
import { beginnings } from '../at-fault.js'
import { moving, startsOfCare } from '../moves.js'
import type { FindingRule } from '../rule.js'
import { validator } from '../sources.js'

/** A short break, and an agreed series of them, is one episode: it starts (RNE S), and the placement does not change in it. */
export const shortBreakNotAStart: FindingRule = {
  code: 'FINDING_SHORT_BREAK_NOT_A_START',
  rule: ['366'],
  says: 'A short break (V3), or a series of them (V4), starts (RNE S) and holds no change of placement',
  source: `${validator}, rule 366 for V3; V4 as ssd-data-model has it of RNE S`,
  moves: moving(startsOfCare),
  needs: ['episodes'],
  faults: beginnings(episode => isAmong(shortBreakStatuses, episode.legalStatus) && isContinuation(episode))
}
