import type { FindingDetails } from './finding.js'
import type { FindingSubject, HealthRow } from './finding-subject.js'
import type { Fault } from './rule.js'
import { effectiveDay } from '@kinfold/journey'

/** The yearly words on health in which something is at fault: told which, in a few details. */
export const healthFaults =
  (fault: (row: HealthRow, subject: FindingSubject) => FindingDetails | undefined) =>
  (subject: FindingSubject): readonly Fault[] =>
    subject.health.flatMap(row => {
      const details = fault(row, subject)
      return details === undefined ? [] : [{ on: effectiveDay(row), facts: [row.factId], details: { ...details, collectionYear: row.payload.collectionYear } }]
    })

/** Whether a field of the yearly words is filled in. */
export const isTold = (value: string | undefined): boolean => value !== undefined && value !== ''
