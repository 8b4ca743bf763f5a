const date = /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?Z?)?$/
const word = /^[A-Za-z]{1,12}(?:\/[A-Za-z]{1,3})?$/

/** What stands where a date should, if it cannot identify anybody: three numbers with separators, or one short word. Bare digits may. */
export const shownDate = (text: string): string | undefined => (date.test(text) || word.test(text) ? text : undefined)
