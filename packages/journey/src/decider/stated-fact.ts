import type { AnyEvent, CivilDay, EventType, PayloadOf } from '@kinfold/vocabulary'

/** A fact that a command states, as a row of the return would state it. */
export interface StatedFact<T extends EventType = EventType> {
  readonly factId: string
  readonly type: T
  readonly effectiveOn: CivilDay
  readonly payload: PayloadOf<T>
}

/** Texts of which some may be blank. */
export type Texts<Names extends string> = { readonly [Name in Names]?: string | undefined }

/** A payload of texts in which blanks are left out, as an import leaves them out. */
export const withoutBlanks = <Names extends string>(texts: Texts<Names>): { readonly [Name in Names]?: string } =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined && text !== '')) as { [Name in Names]?: string }

/** Whether an event states the fact, and nothing else. */
export const states = (event: AnyEvent, fact: StatedFact): boolean => {
  if (event.factId !== fact.factId || event.type !== fact.type || event.effectiveOn !== fact.effectiveOn) return false
  const [said, told] = [event.payload as Readonly<Record<string, unknown>>, fact.payload as Readonly<Record<string, unknown>>]
  const names = Object.keys(told)
  return Object.keys(said).length === names.length && names.every(name => Object.hasOwn(said, name) && said[name] === told[name])
}
