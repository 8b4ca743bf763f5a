import { earliestDay, latestDay } from '@kinfold/calendar'
import { cite, node, notSpans, primitive, stepsOfLabels, unionOf } from '@kinfold/measure'
import type { Attribute, Evidence, Steps, Subject } from '@kinfold/measure'
import { coveredDays } from './uncovered-days.js'

/** What the header says of the child, and that it is said once. */
const describedBy = ({ journey }: Subject): Evidence =>
  cite([journey.description], [{ types: ['ChildDescribed'], from: earliestDay, to: latestDay, covered: true }])

/** One column of the header, the same on every day. */
const ofHeader = (name: string, stated: 'sex' | 'ethnicity'): Attribute =>
  node(
    primitive<Steps<string | null>>({
      name,
      version: 1,
      all: subject => {
        const { description } = subject.journey
        const evidence = () => describedBy(subject)
        if (description !== undefined) return { from: [earliestDay], is: [description.payload[stated] ?? ''], evidence }
        return stepsOfLabels([], notSpans(unionOf(coveredDays(subject, 'header'))), '', evidence)
      },
      say: () => name
    }),
    null,
    []
  )

/**
 * The child's sex, as the header has it (`male`, `female`, `unknown`, or a code as it came); the empty text where it was left blank.
 *
 * Source: docs/care-history.md, rules 26 and 27.
 * Unknowns: without a row of the header, on the days that the header does not cover.
 */
export const sexOn: Attribute = ofHeader('sex', 'sex')

/** The child's ethnicity (a code of ETHNIC), as `sexOn` has the sex. */
export const ethnicityOn: Attribute = ofHeader('ethnicity', 'ethnicity')
