import { birthday } from '@kinfold/calendar'
import { ageBandOf, type Route } from '../life/admission.js'
import type { CarePlan } from '../rates.js'
import { adoptionCourse } from './adoption.js'
import type { Beginning, Course } from './course.js'
import { homeCourse } from './home.js'
import { kinCourse } from './kin.js'
import { longTermCourse } from './long-term.js'
import { remandedCourse } from './remanded.js'
import { shortBreaksCourse } from './short-breaks.js'
import { unaccompaniedCourse } from './unaccompanied.js'

const byPlan: Readonly<Record<CarePlan, (beginning: Beginning) => Course>> = {
  home: homeCourse,
  kin: kinCourse,
  adoption: adoptionCourse,
  'long term': longTermCourse
}

const fromAFamily = (beginning: Beginning): Course => {
  const { random, rates, born, starts } = beginning
  const weights = rates.plans[ageBandOf(born, starts)]
  const plan = random.pick<CarePlan>([
    [weights.home, 'home'],
    [weights.kin, 'kin'],
    [weights.adoption, 'adoption'],
    [weights['long term'], 'long term']
  ])
  return byPlan[plan](beginning)
}

const byRoute: Readonly<Record<Route, (beginning: Beginning) => Course>> = {
  'from a family': fromAFamily,
  'short breaks': shortBreaksCourse,
  unaccompanied: unaccompaniedCourse,
  remanded: remandedCourse
}

/** What the eighteenth birthday cuts off: care ceases on it at the latest. */
const untilOfAge = (course: Course, born: Beginning['born']): Course => {
  const ofAge = birthday(born, 18)
  if (course.ends < ofAge) return course
  const { adoption: _, ...rest } = course
  return {
    ...rest,
    ends: ofAge,
    ending: 'of age',
    legal: course.legal.filter(({ on }) => on < ofAge),
    planned: course.planned.filter(({ on }) => on < ofAge),
    decisions: course.decisions.filter(({ on }) => on < ofAge)
  }
}

/** The course of one period of care. */
export const nextCourse = (route: Route, beginning: Beginning): Course => untilOfAge(byRoute[route](beginning), beginning.born)
