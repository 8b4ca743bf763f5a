import type { TokenKind } from './port.js'

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '')

/** Letters and digits enough for a whole postcode: its second half is always the last three of them. */
const wholePostcode = /^[A-Z0-9]{5,7}$/

/** A postcode in capitals with one space before its last three characters; anything else in capitals with single spaces. */
const postcode = (value: string): string => {
  const closed = withoutSpaces(value).toUpperCase()
  return wholePostcode.test(closed)
    ? `${closed.slice(0, -3)} ${closed.slice(-3)}`
    : value.trim().replace(/\s+/gu, ' ').toUpperCase()
}

/**
 * One spelling of a value, so that two spellings of it do not become two people or two places: without spaces around it; a
 * pupil number or a postcode also in capitals and with its spaces in order.
 */
export const normalise = (kind: TokenKind, value: string): string => {
  const composed = value.normalize('NFC')
  switch (kind) {
    case 'postcode':
      return postcode(composed)
    case 'pupil number':
      return withoutSpaces(composed).toUpperCase()
    case 'child':
    case 'worker':
      return composed.trim()
  }
}
