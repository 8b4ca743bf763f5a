import { begin, change, episodeRows, horizon, placementNumber } from './care-draft.js'
import type { Draft, Placement } from './care-draft.js'
import type { Day } from './days.js'
import { birthday, civil, dayOf, daysInMonth, monthsAfter, writeDay } from './days.js'
import { after, dayWithin } from './history-choices.js'
import type { Ad1Row, ChildRows, EpisodeRow, PlacedAdoptionRow, ReviewRow } from './rows.js'
import type { ChildChoice, PeriodChoice, ReviewChoice } from './tidy-choices.js'
import { conclude, take } from './tidy-steps.js'
import { workingDaysAfter } from './working-days.js'

const child = '100001'

const bornOn = (choice: ChildChoice, start: Day): Day => {
  const born = Math.min(start, dayWithin(choice.month - choice.monthsOld, choice.bornWithin))
  if (!choice.bornOnLeapDay) return born
  const { year } = civil(born)
  return [4, 3, 2, 1, 0, -1, -2, -3, -4]
    .filter((years) => daysInMonth(year + years, 2) === 29)
    .map((years) => dayOf(year + years, 2, 29))
    .find((day) => day <= start && start < birthday(day, 18)) ?? born
}

const write = (choice: PeriodChoice, start: Day, adult: Day, nextPlacement: (place: string) => Placement): Draft => {
  const legalStatus = choice.shortBreaks === undefined ? choice.legalStatus : 'V4'
  const draft = begin({ from: start, legalStatus, need: choice.need, placement: nextPlacement(choice.place) }, adult, nextPlacement)
  if (choice.shortBreaks !== undefined) {
    const { length, turnsBy } = choice.shortBreaks
    const moved = turnsBy === 'L' ? {} : { placement: nextPlacement('U6') }
    change(draft, after(start, length), { rne: turnsBy, legalStatus: 'C1', ...moved })
  }
  for (const step of choice.steps) take(draft, step)
  conclude(draft, choice.ending)
  return draft
}

const reviewDays = (choices: readonly ReviewChoice[], start: Day, until: Day): readonly Day[] => {
  const held: Day[] = []
  for (const choice of choices) {
    const last = held.at(-1)
    const due = last === undefined ? workingDaysAfter(start, 20) : monthsAfter(last, held.length === 1 ? 3 : 6)
    const day = choice.kind === 'days on' ? (last ?? start) + choice.days : due + choice.shift
    if (day < until && day > (last ?? start - 1)) held.push(day)
  }
  return held
}

/** The rows of a childhood. */
export const tidyRows = (choice: ChildChoice): ChildRows => {
  const firstStart = dayWithin(choice.month, choice.within)
  const born = bornOn(choice, firstStart)
  const adult = birthday(born, 18)
  const dob = { CHILD: child, DOB: writeDay(born) }
  const episodes: EpisodeRow[] = []
  const reviews: ReviewRow[] = []
  const ad1: Ad1Row[] = []
  const placedForAdoption: PlacedAdoptionRow[] = []
  let placements = 0
  const nextPlacement = (place: string): Placement => placementNumber(place, placements++)
  let ended: Day | undefined = firstStart
  for (const [index, period] of choice.periods.entries()) {
    const start: Day = index === 0 || period.gap === 'same day' ? ended : after(ended, period.gap)
    if (start >= adult || start > horizon) break
    const draft = write(period, start, adult, nextPlacement)
    ended = draft.current().to
    episodes.push(...episodeRows(draft, child))
    for (const day of reviewDays(period.reviews, start, Math.min(ended ?? horizon, adult))) {
      reviews.push({ ...dob, REVIEW: writeDay(day), REVIEW_CODE: day < birthday(born, 4) ? 'PN0' : 'PN1' })
    }
    for (const day of draft.decisions) {
      placedForAdoption.push({ ...dob, DATE_PLACED: writeDay(day), DATE_PLACED_CEASED: '', REASON_PLACED_CEASED: '' })
    }
    for (const { decision, match, byOwnCarer } of draft.matches) {
      const carers = { FOSTER_CARE: byOwnCarer ? '1' : '0', NB_ADOPTR: '2', SEX_ADOPTR: 'MF', LS_ADOPTR: 'L11' }
      ad1.push({ ...dob, DATE_INT: writeDay(decision), DATE_MATCH: writeDay(match), ...carers })
    }
    if (ended === undefined || draft.matches.length > 0) break
  }
  return { header: { ...dob, SEX: choice.sex, ETHNIC: 'WBRI', UPN: 'UN1', MOTHER: '', MC_DOB: '' }, episodes, reviews, ad1, placedForAdoption }
}
