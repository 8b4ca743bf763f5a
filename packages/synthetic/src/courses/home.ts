import { addDays } from '@kinfold/calendar'
import { daysOutOf, type Lengths } from '../random.js'
import type { Beginning, Course, LegalStep } from './course.js'
import { proceedings } from './proceedings.js'

const inProceedingsOfAThousand = 280
const withParentsFirstOfAThousand = 450
const policeProtectionOfAThousand = 90

const accommodatedFor: Lengths = [[18, [1, 10]], [20, [11, 40]], [24, [41, 120]], [20, [121, 270]], [18, [271, 640]]]

/** A child accommodated by agreement who goes home again. */
const accommodation = ({ random, starts }: Beginning): Course => {
  const ends = addDays(starts, daysOutOf(random, accommodatedFor))
  const agreed = addDays(starts, random.between(1, 3))
  const legal: readonly LegalStep[] =
    agreed < ends && random.chance(policeProtectionOfAThousand)
      ? [{ on: starts, status: 'L1' }, { on: agreed, status: 'V2' }]
      : [{ on: starts, status: 'V2' }]
  return { starts, ends, ending: 'home', legal, planned: [], decisions: [] }
}

/** A child who goes home at the end of care proceedings; some live with their parents before care ceases. */
const homeAfterProceedings = (beginning: Beginning): Course => {
  const { random, starts } = beginning
  const { legal, hearing } = proceedings(beginning)
  const planned = random.chance(withParentsFirstOfAThousand)
    ? [{ on: addDays(hearing, -random.between(30, 90)), type: 'P1', carer: 'new', lasts: true } as const]
    : []
  return { starts, ends: hearing, ending: 'home', legal, planned, decisions: [] }
}

/** The plan is to go home. */
export const homeCourse = (beginning: Beginning): Course =>
  beginning.random.chance(inProceedingsOfAThousand) ? homeAfterProceedings(beginning) : accommodation(beginning)
