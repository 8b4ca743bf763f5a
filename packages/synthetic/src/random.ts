import { xorshift128, type State } from './xorshift128.js'

/** A value with the weight it has beside the others. */
export type Weighted<T> = readonly [weight: number, value: T]

/** Values to choose among: at least one. */
export type Choices<T> = readonly [Weighted<T>, ...(readonly Weighted<T>[])]

/** Chance, decided in whole numbers from one stream of words. */
export interface Random {
  /** A whole number from 0 up to, and not including, the limit. */
  readonly below: (limit: number) => number
  /** A whole number between two, both included. */
  readonly between: (least: number, most: number) => number
  /** Yes, so many times in a thousand. */
  readonly chance: (perThousand: number) => boolean
  /** One of the values, each as often as its weight says. */
  readonly pick: <T>(choices: Choices<T>) => T
}

const scatter = (word: number): number => {
  let mixed = word | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

const stateOf = (seeds: readonly number[]): State => {
  const seed = seeds.reduce((held, next) => scatter(Math.imul(held, 0x01000193) ^ scatter(next + 0x9e3779b9)), 0x811c9dc5)
  const word = (place: number): number => scatter(seed + Math.imul(place, 0x9e3779b9))
  // A state of four zeros would stay there.
  return [word(1), word(2), word(3), word(4) | 1]
}

/**
 * A stream of chance for a row of seeds: the same seeds give the same stream on every machine, and streams of other seeds
 * have nothing to do with it, so that a knob of one part of a life leaves the others as they were.
 *
 * Unit and bounds: limits up to 2097152 (2^21), so that every product is a whole number that a double holds exactly.
 * Source: the mixing of the seeds is the 32-bit finaliser of MurmurHash3 (A. Appleby, in the public domain)
 *
 * @example
 * makeRandom(1, 2).below(6) // the throw of a die, the same each time
 */
export const makeRandom = (...seeds: readonly number[]): Random => {
  const word = xorshift128(stateOf(seeds))
  const below = (limit: number): number => Math.floor((word() * limit) / 0x1_0000_0000)
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (perThousand) => below(1000) < perThousand,
    pick: (choices) => {
      let all = 0
      for (const [weight] of choices) all += weight
      let left = below(all)
      for (const [weight, value] of choices) {
        left -= weight
        if (left < 0) return value
      }
      return choices[0][1]
    }
  }
}

/** Lengths of time, as weights of spans of whole days; both ends of a span are included. */
export type Lengths = Choices<readonly [least: number, most: number]>

/** A number of days out of spans, each as often as its weight says. */
export const daysOutOf = (random: Random, lengths: Lengths): number => random.between(...random.pick(lengths))
