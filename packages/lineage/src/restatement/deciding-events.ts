import type { AnyEvent } from '@kinfold/vocabulary'

/** What of all that came in between is asked about: the events of some facts, and whether the log covers what it covers later. */
export interface Later {
  readonly facts: ReadonlySet<string>
  readonly isCoveredAnew: boolean
}

/** The last to take effect first: what is left in the end is what comes earliest. */
const lastFirst = (events: readonly AnyEvent[]): readonly string[] => [
  ...new Set([...events].sort((a, b) => (a.effectiveOn < b.effectiveOn ? 1 : a.effectiveOn > b.effectiveOn ? -1 : a.id < b.id ? 1 : -1)).map(({ factId }) => factId))
]

/**
 * The fewest of the events recorded in between that still give the later answer, none of which can be left out. Events of one fact go together, since each
 * version stands on the one before. `gives` tells whether the later answer comes of what is asked about; of everything it does.
 *
 * There can be several such choices: this is the one in which what takes effect later is left out first.
 */
export const decidingEvents = (between: readonly AnyEvent[], gives: (later: Later) => boolean): { readonly events: readonly AnyEvent[]; readonly isCoveredAnew: boolean } => {
  const all = new Set(between.map(({ factId }) => factId))
  let later: Later = { facts: all, isCoveredAnew: true }
  let isShorter = true
  const tryWithout = (less: Later): void => {
    if (!gives(less)) return
    later = less
    isShorter = true
  }
  // One that was needed may no longer be, once another is left out.
  while (isShorter) {
    isShorter = false
    if (later.isCoveredAnew) tryWithout({ ...later, isCoveredAnew: false })
    for (const fact of lastFirst(between)) if (later.facts.has(fact)) tryWithout({ ...later, facts: new Set([...later.facts].filter(other => other !== fact)) })
  }
  return { events: between.filter(({ factId }) => later.facts.has(factId)), isCoveredAnew: later.isCoveredAnew }
}
