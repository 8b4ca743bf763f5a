import { enablePatches, freeze, produce, produceWithPatches } from 'immer'
import type { Patch } from 'immer'
import type { AnyEvent } from '@kinfold/vocabulary'
import { evolve } from './evolve.js'
import { initialState } from './journey-state.js'
import type { JourneyState } from './journey-state.js'

/** Folds current facts on a plain object: the bulk path. */
export const replay = (facts: readonly AnyEvent[]): JourneyState => {
  const state = initialState()
  for (const fact of facts) evolve(state, fact)
  return state
}

/** Folds one fact under immer: the state before is left as it was. */
export const step = (state: JourneyState, fact: AnyEvent): JourneyState => produce(state, draft => evolve(draft as JourneyState, fact))

/** What one fact changed. */
export interface Change {
  readonly fact: AnyEvent
  readonly patches: readonly Patch[]
  readonly after: JourneyState
}

/** Folds facts one by one under immer and keeps what each of them changed. */
export const replayWithChanges = (facts: readonly AnyEvent[]): readonly Change[] => {
  enablePatches()
  const changes: Change[] = []
  let state: JourneyState = freeze(initialState(), true)
  for (const fact of facts) {
    const [after, patches] = produceWithPatches(state, draft => evolve(draft as JourneyState, fact))
    changes.push({ fact, patches, after })
    state = after
  }
  return changes
}
