import { begin, change, episodeRows, horizon, placementNumber } from './care-draft.js'
import type { Draft, Placement } from './care-draft.js'
import type { Day } from './days.js'
import { birthday, civil, dayOf, daysInMonth, monthsAfter, writeDay } from './days.js'
import { after, dayWithin } from './history-choices.js'
import type { Ad1Row, ChildRows, EpisodeRow, MissingRow, PlacedAdoptionRow, ReviewRow } from './rows.js'
import type { ChildChoice, MissingChoice, PeriodChoice, ReviewChoice, StandingDecision } from './tidy-choices.js'
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
  const legalStatus = choice.shortBreaks === undefined ? choice.legalStatus : choice.shortBreaks.legalStatus
  const draft = begin({ from: start, legalStatus, need: choice.need, placement: nextPlacement(choice.place) }, adult, nextPlacement)
  if (choice.shortBreaks !== undefined) {
    const { length, turnsBy } = choice.shortBreaks
    const moved = turnsBy === 'L' ? {} : { placement: nextPlacement('U6') }
    change(draft, after(start, length), { rne: turnsBy, legalStatus: 'C1', ...moved })
  }
  for (const step of choice.steps) take(draft, step)
  conclude(draft, choice.ending, choice.ofAge)
  return draft
}

interface Review {
  readonly day: Day
  readonly code: string
}

const reviewsOf = (choices: readonly ReviewChoice[], start: Day, until: Day): readonly Review[] => {
  const held: Review[] = []
  for (const choice of choices) {
    const last = held.at(-1)?.day
    const due = last === undefined ? workingDaysAfter(start, 20) : monthsAfter(last, held.length === 1 ? 3 : 6)
    const day = choice.kind === 'days on' ? (last ?? start) + choice.days : due + choice.shift
    if (day < until && day > (last ?? start - 1)) held.push({ day, code: choice.code })
  }
  return held
}

const wentMissingOn = ({ at }: MissingChoice, start: Day, end: Day): Day => {
  switch (at.kind) {
    case 'days on':
      return start + at.days
    case 'start':
      return start + at.shift
    case 'end':
      return end + at.shift
    case 'months on': {
      const { year, month } = civil(start)
      return dayWithin((year - 2012) * 12 + month - 1 + at.months, at.within)
    }
  }
}

type Decisions = Draft['decisions']

/** The decisions that led to nothing, as far as they fall into the period. */
const standing = (choices: readonly StandingDecision[], start: Day, end: Day): Decisions =>
  choices.flatMap(({ after: length, reversed }) => {
    const on = after(start, length)
    const reversedOn = reversed === undefined ? undefined : after(on, reversed)
    return on > end ? [] : [{ on, reversedOn: reversedOn === undefined || reversedOn > horizon ? undefined : reversedOn }]
  })

const decisionRows = (decisions: Decisions, dob: Pick<PlacedAdoptionRow, 'CHILD' | 'DOB'>): readonly PlacedAdoptionRow[] =>
  decisions.map(({ on, reversedOn }) => ({
    ...dob,
    DATE_PLACED: writeDay(on),
    DATE_PLACED_CEASED: reversedOn === undefined ? '' : writeDay(reversedOn),
    REASON_PLACED_CEASED: reversedOn === undefined ? '' : 'RD1'
  }))

const missingRows = (choices: readonly MissingChoice[], { start, end, dob }: {
  readonly start: Day, readonly end: Day, readonly dob: Pick<MissingRow, 'CHILD' | 'DOB'>
}): readonly MissingRow[] =>
  choices.flatMap((choice) => {
    const day = wentMissingOn(choice, start, end)
    const found = choice.days === undefined ? '' : writeDay(day + choice.days)
    return day > end ? [] : choice.codes.map((MISSING) => ({ ...dob, MISSING, MIS_START: writeDay(day), MIS_END: found }))
  })

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
  const missing: MissingRow[] = []
  let placements = 0
  const nextPlacement = (place: string): Placement => placementNumber(place, placements++)
  let ended: Day | undefined = firstStart
  for (const [index, period] of choice.periods.entries()) {
    const start: Day = index === 0 || period.gap === 'same day' ? ended : after(ended, period.gap)
    if (start >= adult || start > horizon) break
    const draft = write(period, start, adult, nextPlacement)
    ended = draft.current().to
    episodes.push(...episodeRows(draft, child))
    const last = Math.min(ended ?? horizon, adult)
    for (const { day, code } of reviewsOf(period.reviews, start, last)) {
      reviews.push({ ...dob, REVIEW: writeDay(day), REVIEW_CODE: day < birthday(born, 4) ? 'PN0' : code })
    }
    missing.push(...missingRows(period.missing, { start, end: last, dob }))
    placedForAdoption.push(...decisionRows([...standing(period.decisions, start, last), ...draft.decisions], dob))
    for (const { decision, match, fosterCare } of draft.matches) {
      const carers = { FOSTER_CARE: fosterCare, NB_ADOPTR: '2', SEX_ADOPTR: 'MF', LS_ADOPTR: 'L11' }
      ad1.push({ ...dob, DATE_INT: writeDay(decision), DATE_MATCH: writeDay(match), ...carers })
    }
    if (ended === undefined || draft.matches.length > 0) break
  }
  const header = { ...dob, SEX: choice.sex, ETHNIC: choice.ethnicity, UPN: 'UN1', MOTHER: '', MC_DOB: '' }
  return { header, episodes, reviews, ad1, placedForAdoption, missing }
}
