import type { RecordedSince } from '@kinfold/lineage'

/** What an event is to what was known before it: told for the first time, told otherwise, taken back, or told again after that. */
export type Kind = 'new' | 'told otherwise' | 'withdrawn' | 'told again'

export const kindOf = ({ event, was }: RecordedSince): Kind => {
  if (event.type === 'FactRetracted') return 'withdrawn'
  if (was === null) return 'new'
  return was.type === 'FactRetracted' ? 'told again' : 'told otherwise'
}
