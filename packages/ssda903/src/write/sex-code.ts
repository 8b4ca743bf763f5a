import { codeSets, isValidIn, sexOf } from '@kinfold/vocabulary'

/**
 * SEX as a return of the year writes it: 1 and 2 up to 2023-24, M and F from 2024-25. Not known is U, which is a code from 2024-25 on and the
 * only one that says so. Anything else stands as it came.
 */
export const sexCode = (sex: string | undefined, collectionYear: number): string | undefined => {
  const codes = codeSets.sexes.codes.map(({ code }) => code).filter((code) => sexOf(code) === sex)
  return codes.find((code) => isValidIn('sexes', code, collectionYear) === 'valid') ?? codes[0] ?? sex
}
