import { birthday, dayOf, latestDay, type Day } from '@kinfold/calendar'
import type { Decision } from '../courses/course.js'
import { makeRandom, type Choices, type Random } from '../random.js'
import type { Rates } from '../rates.js'
import { absencesOf } from './absences.js'
import { admissionBetween, type Admission } from './admission.js'
import { allocationsOf } from './allocations.js'
import { careerOf, type CarePeriod } from './career.js'
import { describeChild } from './description.js'
import type { AdoptionDecision, Life, Period } from './life.js'
import { leftAnOrder, previousPermanenceOf } from './previous-permanence.js'
import { clerkOf, written, writtenDown, type Clerk } from './recording.js'
import { reviewsOf } from './reviews.js'

/** What a population is drawn from: its seed and rates, the days in view, and how many social workers there are. */
export interface Population {
  readonly seed: number
  readonly rates: Rates
  readonly first: Day
  readonly last: Day
  readonly workers: number
}

// Each part of a life has a stream of chance of its own, so that a knob moves that part alone.
const streams = {
  admission: 1, decisions: 2, placements: 3, description: 4, reviews: 5, absences: 6, workers: 7, before: 8, recording: 9, declarations: 10
}

const longestInCare = 18

/** The first day of the first collection year that asks for social workers. */
const allocationsToldFrom: Day = dayOf(2023, 4, 1) ?? latestDay

const needs: Choices<string> = [[630, 'N1'], [30, 'N2'], [35, 'N3'], [90, 'N4'], [150, 'N5'], [25, 'N6'], [5, 'N7'], [35, 'N8']]

const categoryOfNeed = (random: Random, { route }: Admission): string =>
  route === 'unaccompanied' ? 'N8' : route === 'short breaks' ? 'N2' : random.pick(needs)

const decisionWritten = ({ on, reversed }: Decision, clerk: Clerk): AdoptionDecision => ({
  ...written(on, clerk),
  ...(reversed === undefined ? {} : { reversed: { ...written(reversed.on, clerk), reason: reversed.reason } })
})

const lived = (candidate: number, admission: Admission, careers: readonly CarePeriod[], population: Population): readonly Period[] => {
  const { seed, rates, last, workers } = population
  const chanceOf = (stream: keyof typeof streams): Random => makeRandom(seed, candidate, streams[stream])
  const [reviews, absences, allocations, before] = [chanceOf('reviews'), chanceOf('absences'), chanceOf('workers'), chanceOf('before')]
  const clerk = clerkOf(chanceOf('recording'), rates)
  const { born } = admission
  return careers.map(({ course: { starts, ends, decisions, adoption }, episodes: unrecorded }, place) => {
    const episodes = writtenDown(unrecorded, clerk)
    const inFullCare = episodes.find(({ legalStatus }) => legalStatus !== 'V4')
    const earlier = careers[place - 1]
    const ended = earlier?.course.ending
    const leftOrder = ended === 'special guardianship' || ended === 'child arrangements'
    return {
      starts,
      ends,
      categoryOfNeed: categoryOfNeed(before, admission),
      episodes,
      reviews: inFullCare === undefined ? [] : reviewsOf(reviews, rates, born, inFullCare.starts, ends, clerk),
      absences: absencesOf(absences, rates, born, episodes, clerk),
      allocations: last < allocationsToldFrom ? [] : allocationsOf(allocations, starts, ends, workers, clerk),
      decisions: decisions.map((decision) => decisionWritten(decision, clerk)),
      ...(adoption === undefined ? {} : { adoption }),
      previousPermanence:
        leftOrder && earlier !== undefined ? leftAnOrder(earlier.reasonCeased, earlier.course.ends) : previousPermanenceOf(before, born, starts)
    }
  })
}

/** The life of a candidate for the population, under its number among those in it; nothing for somebody who is in care on none of the days in view. */
export const lifeOf = (population: Population, candidate: number, ordinal: number): Life | undefined => {
  const { seed, rates, first, last } = population
  const chanceOf = (stream: keyof typeof streams): Random => makeRandom(seed, candidate, streams[stream])
  const admission = admissionBetween(chanceOf('admission'), rates, birthday(first, -longestInCare), last)
  const { born } = admission
  if (birthday(born, 18) < first) return undefined
  const careers = careerOf({ decisions: chanceOf('decisions'), placements: chanceOf('placements') }, rates, admission)
  if (!careers.some(({ course }) => course.starts <= last && course.ends >= first)) return undefined
  return {
    born,
    ...describeChild(chanceOf('description'), ordinal, admission.route, born, admission.on),
    periods: lived(candidate, admission, careers, population),
    declarationSeed: makeRandom(seed, candidate, streams.declarations).below(2 ** 21)
  }
}
