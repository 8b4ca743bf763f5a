const dateLike = /^\d{1,4}([/.-])\d{1,2}\1\d{1,4}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?Z?)?$/
const word = /^[A-Za-z]{1,12}(?:\/[A-Za-z]{1,3})?$/
const postcode = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i

/** What stands where a date should, if it cannot identify anybody: three numbers with separators, or one short word. Bare digits may be a child's number. */
export const shownDate = (text: string): string | undefined => (dateLike.test(text) || word.test(text) ? text : undefined)

/** What stands where a code should, if it looks like one: at most six letters and digits, at most two of them digits, and no postcode. */
export const shownCode = (text: string): string | undefined =>
  /^[A-Za-z0-9.]{1,6}$/.test(text) && text.replace(/\D/g, '').length <= 2 && !postcode.test(text) ? text : undefined
