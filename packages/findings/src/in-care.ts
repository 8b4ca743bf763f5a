import type { Day } from '@kinfold/calendar'
import type { FindingSubject } from './finding-subject.js'

/** Whether some episode holds a day. */
export const isInCare = ({ journey: { episodes } }: FindingSubject, day: Day): boolean => episodes.some(({ from, to }) => from <= day && day < to)
