import { memoryIdentity } from '@kinfold/identity'
import { coverageOf as coverageIn } from '@kinfold/journey'
import type { TableCoverage } from '@kinfold/journey'
import { eventsOf, generateAuthority } from '@kinfold/synthetic'
import { canonicalText, parseStream } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'

/** One child's events as lines of NDJSON, each as a store holds it. */
export interface ChildLines {
  readonly subject: string
  readonly lines: readonly string[]
}

/** A made-up log, given child by child so that it need not fit in memory; the authority's own events come last. */
export function* childLog(seed: number, children: number): Generator<ChildLines, readonly AnyEvent[]> {
  const authority = generateAuthority({ seed, children, from: 2010, to: 2019 })
  const identity = memoryIdentity(new Uint8Array(32).fill(1))
  const own: AnyEvent[] = []
  let stream = ''
  let lines: string[] = []
  for (const event of eventsOf(authority, { identity, recordedAt: '2019-06-30T00:00:00.000Z' as Instant })) {
    if (event.stream.startsWith('authority-')) {
      own.push(event)
      continue
    }
    if (event.stream !== stream && lines.length > 0) {
      yield { subject: parseStream(stream)?.subject ?? '', lines }
      lines = []
    }
    stream = event.stream
    lines.push(canonicalText(event))
  }
  if (lines.length > 0) yield { subject: parseStream(stream)?.subject ?? '', lines }
  return own
}

/** What the log will have covered: known only at its end, so asked of a log of the same years with few children. */
export const coverageOfLog = (seed: number): TableCoverage => {
  const log = childLog(seed, 5)
  let next = log.next()
  while (next.done !== true) next = log.next()
  return coverageIn(next.value)
}
