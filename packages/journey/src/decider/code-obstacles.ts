import { dayFromIso, financialYearEnd, partsOf } from '@kinfold/calendar'
import type { Day } from '@kinfold/calendar'
import { findCode, isValidIn } from '@kinfold/vocabulary'
import type { CivilDay } from '@kinfold/vocabulary'
import type { StatedCode } from './command-decider.js'
import type { Obstacle } from './refusal.js'

const obstacleOf = ({ field, codeSet, value }: StatedCode, on: CivilDay, day: Day): Obstacle | undefined => {
  if (value === undefined) return undefined
  const code = findCode(codeSet, value)
  if (code === undefined) return { code: 'JOURNEY_CODE_NOT_KNOWN', field, codeSet }
  const lastDay = code.episodesEndBy === undefined ? undefined : dayFromIso(code.episodesEndBy)
  const isOver = lastDay !== undefined && day >= lastDay
  return isOver || isValidIn(codeSet, value, partsOf(financialYearEnd(day)).year) !== 'valid'
    ? { code: 'JOURNEY_CODE_NOT_VALID_THEN', field, codeSet, value, on }
    : undefined
}

/** The codes of a command that are not known, or that may not be returned in the collection year of its day. */
export const codeObstacles = (codes: readonly StatedCode[], on: CivilDay, day: Day): readonly Obstacle[] =>
  codes.flatMap(code => obstacleOf(code, on, day) ?? [])
