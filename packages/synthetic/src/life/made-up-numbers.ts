import type { Random } from '../random.js'

const digits = (value: number, length: number): string => String(value).padStart(length, '0')

const inwardLetters = 'ABDEFGHJLNPQRSTUWXYZ'
const inwardLetter = (random: Random): string => inwardLetters.charAt(random.below(inwardLetters.length))

/**
 * A postcode in the right shape where nobody lives: no postcode area is called ZZ.
 *
 * Source: the areas listed in Wikipedia, Postcodes in the United Kingdom
 */
export const madeUpPostcode = (random: Random): string =>
  `ZZ${random.between(1, 98)} ${random.below(10)}${inwardLetter(random)}${inwardLetter(random)}`

/** A unique reference number of a setting in the right shape. */
export const madeUpUrn = (random: Random): string => `SC9${digits(random.below(100_000), 5)}`

const pupilNumberLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * A pupil number in the right shape, one for each child, with 000 where a school's authority has its number.
 *
 * Source: the shape is that of the return's own rules, in csc-validator-be-903 @10ad07c
 */
export const madeUpPupilNumber = (random: Random, ordinal: number): string =>
  `${pupilNumberLetters.charAt(random.below(pupilNumberLetters.length))}000${digits(ordinal, 6)}${digits(random.below(1000), 3)}`

/** A council's number for a child. */
export const madeUpChildNumber = (ordinal: number): string => String(100_000 + ordinal)

/** A social worker's number, out of as many workers as so many children have. */
export const madeUpWorker = (random: Random, workers: number): string => `SW${digits(1 + random.below(workers), 10)}`
