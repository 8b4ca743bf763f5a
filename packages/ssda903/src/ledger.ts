import { canonicalText, type AnyEvent } from '@kinfold/vocabulary'

/** The versions of every fact of one stream, in the order in which they replaced each other. */
export interface Ledger {
  /** Whether it began without any event. */
  readonly isEmpty: boolean
  readonly versions: (factId: string) => readonly AnyEvent[]
  readonly latest: (factId: string) => AnyEvent | undefined
  readonly add: (event: AnyEvent) => void
  /** What stands: the latest version of every fact, withdrawn ones aside. */
  readonly standing: () => readonly AnyEvent[]
}

const none: readonly AnyEvent[] = []

export const ledgerOf = (history: readonly AnyEvent[]): Ledger => {
  const byFact = new Map<string, AnyEvent[]>()
  const add = (event: AnyEvent): void => {
    const versions = byFact.get(event.factId)
    if (versions === undefined) byFact.set(event.factId, [event])
    else versions.push(event)
  }
  history.forEach(add)
  return {
    isEmpty: history.length === 0,
    versions: (factId) => byFact.get(factId) ?? none,
    latest: (factId) => byFact.get(factId)?.at(-1),
    add,
    standing: () => [...byFact.values()].flatMap((versions) => versions.slice(-1)).filter(({ type }) => type !== 'FactRetracted')
  }
}

/** What a version would say. */
export interface Content {
  readonly type: AnyEvent['type']
  readonly effectiveOn: AnyEvent['effectiveOn']
  readonly payload: Readonly<Record<string, unknown>>
  /** The day is a convention of the return: another such day says nothing new. */
  readonly conventional: boolean
}

/** Whether an event says the same. */
export const says = (event: AnyEvent | undefined, content: Content): boolean =>
  event !== undefined &&
  event.type === content.type &&
  (content.conventional || event.effectiveOn === content.effectiveOn) &&
  canonicalText(event.payload) === canonicalText(content.payload)
