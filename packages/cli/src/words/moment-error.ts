import type { NotADay, NotAFinancialYear, NotAMonth } from '@kinfold/calendar'
import type { NotAnInstant } from '@kinfold/vocabulary'
import { quoted } from './words.js'
import type { Words } from './words.js'

const why = (reason: NotAMonth['why'] | NotADay['why'] | NotAFinancialYear['why']): string => {
  switch (reason) {
    case 'shape':
      return 'it is written otherwise'
    case 'two-digit year':
      return 'its year has two digits only'
    case 'no such day':
      return 'the calendar has no such day'
    case 'no such month':
      return 'the calendar has no such month'
    case 'no such year':
      return 'the calendar has no such year'
    case 'years do not follow':
      return 'its second year is not the one after its first'
  }
}

/** The words of a text that is no month, no day, no year or no moment. */
export const momentErrorWords = (error: NotAMonth | NotADay | NotAFinancialYear | NotAnInstant): Words => {
  switch (error.code) {
    case 'CALENDAR_NOT_A_MONTH':
      return { says: `${quoted(error.text, 'What was given')} is not a month: ${why(error.why)}.`, next: 'Write a month as YYYY-MM: 2018-03.' }
    case 'CALENDAR_NOT_A_DAY':
      return { says: `${quoted(error.text, 'What was given')} is not a day: ${why(error.why)}.`, next: 'Write a day as YYYY-MM-DD: 2018-03-31.' }
    case 'CALENDAR_NOT_A_FINANCIAL_YEAR':
      return { says: `${quoted(error.text, 'What was given')} is not a collection year: ${why(error.why)}.`, next: 'Write a year from 1 April to 31 March as YYYY-YY: 2018-19.' }
    case 'NOT_AN_INSTANT':
      return {
        says: `${quoted(error.text, 'What was given')} is not a moment.`,
        next: 'Write a moment in UTC as 2018-04-20T09:30:00Z, or a bare day for its first moment: 2018-04-20.'
      }
  }
}
