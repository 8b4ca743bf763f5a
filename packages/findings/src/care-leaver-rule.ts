import { effectiveDay } from '@kinfold/journey'
import type { FindingDetails } from './finding.js'
import type { CareLeaverRow, FindingSubject } from './finding-subject.js'
import type { Fault } from './rule.js'

/** The yearly words on life after care in which something is at fault: told which, in a few details. */
export const careLeaverFaults =
  (fault: (row: CareLeaverRow, subject: FindingSubject) => FindingDetails | undefined) =>
  (subject: FindingSubject): readonly Fault[] =>
    subject.careLeaver.flatMap(row => {
      const details = fault(row, subject)
      return details === undefined ? [] : [{ on: effectiveDay(row), facts: [row.factId], details: { ...details, collectionYear: row.payload.collectionYear } }]
    })
