import type { Surroundings } from '../surroundings.js'
import { paintFor } from './paint.js'
import type { Paint } from './paint.js'

/** What an output is set on: how wide it is, and with which colours. */
export interface Page {
  readonly width: number
  readonly paint: Paint
}

const usual = 100
const narrowest = 80
const widest = 140

/** The page that a terminal is; 100 columns where the output is no terminal. */
export const pageFor = (surroundings: Pick<Surroundings, 'stdout' | 'env'>): Page => {
  const { isTTY, columns } = surroundings.stdout
  const width = isTTY === true && columns !== undefined && columns > 0 ? Math.min(Math.max(columns, narrowest), widest) : usual
  return { width, paint: paintFor(surroundings) }
}
