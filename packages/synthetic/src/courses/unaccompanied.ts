import { addDays, birthday } from '@kinfold/calendar'
import type { Beginning, Course, Ending } from './course.js'

/** A child who came to the country alone is accommodated until the eighteenth birthday, with few exceptions. */
export const unaccompaniedCourse = ({ random, born, starts }: Beginning): Course => {
  const ending = random.pick<Ending>([[915, 'of age'], [45, 'found to be an adult'], [12, 'moved abroad'], [28, 'another authority']])
  const ends = ending === 'of age' ? birthday(born, 18) : addDays(starts, random.between(20, 250))
  return { starts, ends, ending, legal: [{ on: starts, status: 'V2' }], planned: [], decisions: [] }
}
