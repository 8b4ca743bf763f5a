import type { AnyEvent, EventType } from '@kinfold/vocabulary'
import type { FindingSubject } from './finding-subject.js'

/** A current fact and the telling of an earlier collection year that it replaced. */
export interface Retold {
  readonly before: AnyEvent
  readonly now: AnyEvent
  readonly collectionYear: number
}

/** The facts of some types that the return of another collection year told otherwise before. What a service corrects, and a return given twice, is not meant. */
export const retoldByAnotherYear = ({ facts, events, authority: { yearOfExtract } }: FindingSubject, isMeant: (type: EventType) => boolean): readonly Retold[] =>
  facts.flatMap(now => {
    if (now.supersedes === undefined || !isMeant(now.type)) return []
    const before = events.find(({ id }) => id === now.supersedes)
    if (before === undefined || !isMeant(before.type)) return []
    const [earlier, later] = [yearOfExtract.get(before.correlationId), yearOfExtract.get(now.correlationId)]
    return earlier === undefined || later === undefined || earlier === later ? [] : [{ before, now, collectionYear: later }]
  })
