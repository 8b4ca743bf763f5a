import type { AnyEvent, EventType, Source } from '@kinfold/vocabulary'

/** What an import changed of what stood before: both tellings, each with the line it stands on. */
export interface Change {
  readonly kind: 'restated' | 'retracted' | 'reinstated'
  /** The child's opaque id. */
  readonly child: string
  readonly type: EventType
  readonly before: { readonly effectiveOn: string; readonly source: Source }
  readonly after: { readonly effectiveOn: string; readonly source: Source }
}

const kindOf = (before: AnyEvent, after: AnyEvent): Change['kind'] =>
  after.type === 'FactRetracted' ? 'retracted' : before.type === 'FactRetracted' ? 'reinstated' : 'restated'

/** What the events of one child's plan change of its history. */
export const changesOf = (child: string, events: readonly AnyEvent[], history: readonly AnyEvent[]): readonly Change[] => {
  const known = new Map<string, AnyEvent>()
  if (events.some(({ supersedes }) => supersedes !== undefined)) for (const event of [...history, ...events]) known.set(event.id, event)
  return events.flatMap((after) => {
    const before = after.supersedes === undefined ? undefined : known.get(after.supersedes)
    if (before === undefined) return []
    return [
      {
        kind: kindOf(before, after),
        child,
        type: after.type === 'FactRetracted' ? before.type : after.type,
        before: { effectiveOn: before.effectiveOn, source: before.source },
        after: { effectiveOn: after.effectiveOn, source: after.source }
      }
    ]
  })
}
