import type { Instant } from '@kinfold/vocabulary'

/** A moment as short as it can be said: the day alone where it is its first moment, otherwise to the minute. */
export const momentText = (instant: string): string => {
  const [day = '', time = ''] = instant.split('T')
  return time === '00:00:00.000Z' ? day : `${day} ${time.slice(0, 5)} UTC`
}

/** As known when, in words; by the latest record where nothing was recorded at all. */
export const knownAtText = (knownAt: Instant | null): string => (knownAt === null ? 'nothing recorded' : `as known at ${momentText(knownAt)}`)
