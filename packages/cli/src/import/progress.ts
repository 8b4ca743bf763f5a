import type { ImportProgress } from '@kinfold/ssda903'
import type { Surroundings } from '../surroundings.js'
import { grouped } from '../words/words.js'

/** Tells how far an import has come, on one line that is written over; only on a terminal. */
export interface Progress {
  readonly begin: (words: string) => void
  readonly tell: (progress: ImportProgress) => void
  readonly clear: () => void
}

const silent: Progress = { begin: () => undefined, tell: () => undefined, clear: () => undefined }

export const progressOn = ({ stderr }: Pick<Surroundings, 'stderr'>): Progress => {
  if (stderr.isTTY !== true) return silent
  const line = (words: string): void => {
    stderr.write(`\r\u001b[2K${words}`)
  }
  let shown = ''
  return {
    begin: line,
    tell: ({ name, children, of }) => {
      const percent = of === 0 ? 100 : Math.floor((100 * children) / of)
      const words = `${name === '' ? '' : `${name}: `}${String(percent)}% of ${grouped(of)} children`
      if (words !== shown) line(words)
      shown = words
    },
    clear: () => line('')
  }
}
