import { isCodeIn } from '@kinfold/vocabulary'
import { codeColumns, plainColumns } from './column-kinds.js'
import type { Row } from './tables.js'

const code = /^[A-Za-z0-9][A-Za-z0-9./-]{0,9}$/
const postcode = /^[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}$/i
const pupilNumber = /^[A-Z]\d{11}[A-Z\d]$/i

const identifies = (text: string): boolean => postcode.test(text) || pupilNumber.test(text)

/** Whether a text could be a code, known or not: at most ten letters and digits, at most three of them digits, and no postcode. */
const isCodeShaped = (text: string): boolean => code.test(text) && text.replace(/\D/g, '').length <= 3 && !identifies(text)

/**
 * The first column whose value goes into the log as it came and must not: where a code should stand, a text that can be none
 * (a number of a child, a postcode, a sentence), as when the columns of a row have slipped.
 */
export const columnWithoutCode = ({ table, values }: Row): string | undefined =>
  codeColumns(table).find(({ column, set }) => {
    const value = values[column]
    return value !== undefined && !isCodeIn(set, value) && !isCodeShaped(value)
  })?.column ?? plainColumns(table).find((column) => identifies(values[column] ?? ''))
