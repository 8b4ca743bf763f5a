import type { NotADay, NotAMonth } from '@kinfold/calendar'
import type { NotAnInstant } from '@kinfold/vocabulary'
import { quoted } from './words.js'
import type { Words } from './words.js'

const why = (reason: NotAMonth['why'] | NotADay['why']): string => {
  switch (reason) {
    case 'shape':
      return 'it is written otherwise'
    case 'two-digit year':
      return 'its year has two digits only'
    case 'no such day':
      return 'the calendar has no such day'
    case 'no such month':
      return 'the calendar has no such month'
  }
}

/** The words of a text that is no month, no day or no moment. */
export const momentErrorWords = (error: NotAMonth | NotADay | NotAnInstant): Words => {
  switch (error.code) {
    case 'CALENDAR_NOT_A_MONTH':
      return { says: `${quoted(error.text, 'What was given')} is not a month: ${why(error.why)}.`, next: 'Write a month as YYYY-MM: 2018-03.' }
    case 'CALENDAR_NOT_A_DAY':
      return { says: `${quoted(error.text, 'What was given')} is not a day: ${why(error.why)}.`, next: 'Write a day as YYYY-MM-DD: 2018-03-31.' }
    case 'NOT_AN_INSTANT':
      return {
        says: `${quoted(error.text, 'What was given')} is not a moment.`,
        next: 'Write a moment in UTC as 2018-04-20T09:30:00Z, or a bare day for its first moment: 2018-04-20.'
      }
  }
}
