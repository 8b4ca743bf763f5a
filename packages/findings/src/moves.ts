import { indicatorCodes } from './indicator-code.js'
import type { IndicatorCode } from './indicator-code.js'

/** Who is looked after on a day: every stock, and every share of the children looked after. */
export const careOnADay: readonly IndicatorCode[] = ['6.1', '6.2', '8.1', '8.2', '8.3', '8.4', '8.5', '9.1', '9.2', 'time-in-care']

/** Who starts to be looked after, and when; time in care and the days to adoption are counted from there, and reviews fall due by it. */
export const startsOfCare: readonly IndicatorCode[] = ['6.3', '6.8', '8.1', '10.4', 'A3', 'A10', 'readmissions', 'time-in-care']

/** Who ceases to be looked after, and when. */
export const endsOfCare: readonly IndicatorCode[] = ['6.4', '6.5', '6.7', '6.9', 'readmissions', 'returns-home', 'staying-put']

/** For which reason care ceased: numerators of the shares of those who ceased, and adoptions. */
export const reasonsOfCeasing: readonly IndicatorCode[] = ['6.5', '6.7', '6.9', '10.1', '10.2', '10.3', '10.4', '10.5', 'A3', 'A10', 'NI61', 'returns-home', 'staying-put']

/** Where one placement ends and the next begins. */
export const movesBetweenPlacements: readonly IndicatorCode[] = ['8.1', '8.2']

/** Of what type the placement is, and who provides it. */
export const typesOfPlacement: readonly IndicatorCode[] = ['8.3', '8.4', '8.5', '9.1', '9.2']

/** When reviews were held, and whether by the due day. */
export const reviews: readonly IndicatorCode[] = ['6.8', 'participation']

/** The decision for adoption, the order and the match, and the days between them. */
export const adoptionCourse: readonly IndicatorCode[] = ['10.2', '10.3', '10.4', '10.5', 'A3', 'A10', 'NI61']

export const absences: readonly IndicatorCode[] = ['missing-episodes', 'missing-children']

/** Groups as one list, each code once, in the order of the scorecard. */
export const moving = (...groups: readonly (readonly IndicatorCode[])[]): readonly IndicatorCode[] => {
  const named = new Set(groups.flat())
  return indicatorCodes.filter(code => named.has(code))
}

/** Facts that no indicator reads: the finding is about the return alone. */
export const nothing: readonly IndicatorCode[] = []
