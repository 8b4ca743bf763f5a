import type { NotADate, Rejection } from '@kinfold/ssda903'
import type { Words } from './words.js'

const whyNoDate = (why: NotADate): string => {
  switch (why) {
    case 'shape':
      return 'it is not written as a date'
    case 'two-digit year':
      return 'its year has two digits only'
    case 'no such day':
      return 'the calendar has no such day'
  }
}

/** Why a row could not be read, and what to do. */
export const rejectionWords = (rejection: Rejection): Words => {
  switch (rejection.code) {
    case 'SSDA903_CHILD_MISSING':
      return { says: 'the row names no child', next: 'fill in CHILD' }
    case 'SSDA903_DATE_MISSING':
      return { says: 'the date is blank, and without it the row states nothing', next: 'fill it in' }
    case 'SSDA903_DATE_INVALID':
      return {
        says: rejection.value === undefined ? `no date: ${whyNoDate(rejection.why)}` : `"${rejection.value}" is no date: ${whyNoDate(rejection.why)}`,
        next: 'write it as dd/mm/yyyy'
      }
    case 'SSDA903_VALUE_MISSING':
      return { says: 'the column is blank, and without it the row states nothing', next: 'fill it in' }
    case 'SSDA903_VALUE_NOT_A_CODE':
      return { says: 'what stands there is no code, and could name somebody', next: 'write a code of the return, or leave the column blank' }
    case 'SSDA903_ELEMENT_TWICE':
      return { says: 'the element is there more than once, and a child or a row has one of it', next: 'leave the right one' }
    case 'SSDA903_ELEMENT_NOT_A_VALUE':
      return { says: 'elements or a text stand where none can be', next: 'leave only the value within the element' }
    case 'SSDA903_FIELDS_TOO_FEW':
      return {
        says: `the line has ${String(rejection.found)} fields, not ${String(rejection.expected)}${rejection.isLineEnded ? '' : ', and ends with the file'}`,
        next: rejection.isLineEnded ? 'look for a line that was broken in two, or another delimiter' : 'look whether the file was cut short'
      }
    case 'SSDA903_FIELDS_TOO_MANY':
      return {
        says: `the line has ${String(rejection.found)} fields, not ${String(rejection.expected)}`,
        next: 'put a text with a comma in it in quotation marks'
      }
    case 'SSDA903_QUOTES_UNBALANCED':
      return { says: 'a quotation mark is opened and never closed', next: 'close it, or double it where it is part of the text' }
    case 'SSDA903_LINE_TOO_LONG':
      return {
        says: `the line is longer than ${String(rejection.limit)} characters, which no row is`,
        next: 'look for line ends that are missing, or for something that is no CSV file'
      }
    case 'SSDA903_LINE_NOT_TEXT':
      return { says: 'the line is not text', next: 'save the file as CSV in UTF-8' }
    case 'SSDA903_NOTHING_TOLD':
      return { says: 'nothing in the row states a fact', next: 'take the row out, or fill in what it was meant to say' }
  }
}
