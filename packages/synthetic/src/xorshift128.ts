/** Four words of 32 bits, not all of them zero. */
export type State = readonly [number, number, number, number]

/**
 * Marsaglia's xorshift generator of four words: each call gives the next word.
 *
 * Unit and bounds: whole numbers from 0 to 4294967295, both included; only integer operations, so every machine gives the same.
 * Source: G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8 (14), 2003, section 4: shifts 11, 8 and 19
 */
export const xorshift128 = (state: State): (() => number) => {
  let [x, y, z, w] = state
  return () => {
    const t = x ^ (x << 11)
    x = y
    y = z
    z = w
    w = w ^ (w >>> 19) ^ t ^ (t >>> 8)
    return w >>> 0
  }
}
