import type { Finding } from '@kinfold/findings'
import type { Source } from '@kinfold/vocabulary'

/** Where a fact was read: `episodes.csv:12`, or the system that told it. */
const placeText = ({ system, file, line }: Source): string => (file === undefined ? system : line === undefined ? file : `${file}:${String(line)}`)

/** Where the facts of a finding were read, each place once. */
export const whereText = ({ sources }: Finding): string => [...new Set(sources.map(placeText))].join(', ')
