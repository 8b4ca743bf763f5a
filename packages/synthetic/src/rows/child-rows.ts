import { ageOn } from '@kinfold/calendar'
import type { Life } from '../life/life.js'
import { isTold } from './episode-rows.js'
import { valuesOf, written, yesOrNo, type Values } from './values.js'
import type { View } from './view.js'

const sexInLettersFrom = 2025

const sexCode = ({ sex }: Life, { collectionYear }: View): string =>
  collectionYear >= sexInLettersFrom ? (sex === 'male' ? 'M' : 'F') : sex === 'male' ? '1' : '2'

const schoolAge = 5
const motherFromAge = 12

const pupilNumber = ({ born, pupilNumber: number, asylumUntil }: Life, { last }: View): string => {
  if (ageOn(born, last) < schoolAge) return 'UN1'
  return asylumUntil === undefined ? number : 'UN3'
}

/** The row of the header file. */
export const headerRow = (life: Life, view: View): Values => {
  const { child, born, sex, ethnicity, motherOf } = life
  const isMother = motherOf !== undefined && motherOf <= view.last
  return valuesOf({
    CHILD: child,
    SEX: sexCode(life, view),
    DOB: written(born),
    ETHNIC: ethnicity,
    UPN: pupilNumber(life, view),
    MOTHER: sex === 'female' && ageOn(born, view.last) >= motherFromAge ? yesOrNo(isMother) : undefined,
    MC_DOB: isMother ? written(motherOf) : undefined
  })
}

const isInCare = ({ periods }: Life, view: View): boolean => periods.some(({ episodes }) => episodes.some((episode) => isTold(view, episode)))

/** The row of the UASC file, for a child who was an unaccompanied asylum seeker on one of the days in view. */
export const asylumRows = (life: Life, view: View): readonly Values[] => {
  const { child, born, asylumUntil } = life
  if (asylumUntil === undefined || asylumUntil < view.first || !isInCare(life, view)) return []
  const ceased = asylumUntil <= view.last ? asylumUntil : undefined
  return [valuesOf({ CHILD: child, SEX: sexCode(life, view), DOB: written(born), DUC: written(ceased) })]
}

/** The row of the previous permanence file, for the latest period of care that begins in view. */
export const previousPermanenceRows = ({ child, born, periods }: Life, view: View): readonly Values[] => {
  const latest = periods.filter(({ starts, episodes: [first] }) => starts >= view.first && first !== undefined && isTold(view, first)).at(-1)
  if (latest === undefined) return []
  const { option, localAuthority, ordered } = latest.previousPermanence
  return [valuesOf({ CHILD: child, DOB: written(born), PREV_PERM: option, LA_PERM: localAuthority, DATE_PERM: ordered })]
}
