import picocolors from 'picocolors'
import type { Surroundings } from '../surroundings.js'

/** How the parts of an output are set off from one another; on plain paper they are not. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly bad: (text: string) => string
  readonly open: (text: string) => string
  readonly struck: (text: string) => string
}

const paintWith = (coloured: boolean): Paint => {
  const { bold, dim, green, red, yellow, strikethrough } = picocolors.createColors(coloured)
  return { strong: bold, faint: dim, good: green, bad: red, open: yellow, struck: text => dim(strikethrough(text)) }
}

/** Without any colour. */
export const plain: Paint = paintWith(false)

/** Colours on a terminal that wants them: not where the output goes to a file or a pipe, nor where NO_COLOR is set. */
export const paintFor = ({ stdout, env }: Pick<Surroundings, 'stdout' | 'env'>): Paint =>
  paintWith(stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb')
