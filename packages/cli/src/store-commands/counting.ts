import type { Surroundings } from '../surroundings.js'
import { counted } from '../words/words.js'

/** Tells how many events a long command has been through, on one line that is written over; only on a terminal. */
export interface Counting {
  /** Begins with what is being done: `checking`. */
  readonly begin: (doing: string) => void
  readonly tell: (events: number) => void
  readonly clear: () => void
}

const silent: Counting = { begin: () => undefined, tell: () => undefined, clear: () => undefined }

export const countingOn = ({ stderr }: Pick<Surroundings, 'stderr'>): Counting => {
  if (stderr.isTTY !== true) return silent
  const line = (words: string): void => void stderr.write(`\r\u001b[2K${words}`)
  let doing = ''
  return {
    begin: what => {
      doing = what
      line(`${doing} …`)
    },
    tell: events => line(`${doing} … ${counted(events, 'event')}`),
    clear: () => line('')
  }
}
