import { mostBytes, mostEvents } from '../admission.js'
import type { Batch } from '../port.js'
import type { Carried } from './held.js'

/**
 * Events in their order as the fewest batches that keep it: what follows each other in one stream goes together, as far as a batch may go.
 * Each expects the stream to stand where the events before left it.
 */
export const runsOf = (events: readonly Carried[]): readonly Batch[] => {
  const runs: { first: Carried; events: Carried[]; bytes: number }[] = []
  for (const carried of events) {
    const [run, size] = [runs.at(-1), Buffer.byteLength(carried.text)]
    const goesOn = run?.first.event.stream === carried.event.stream && run.events.length < mostEvents && run.bytes + size <= mostBytes
    if (goesOn) {
      run.events.push(carried)
      run.bytes += size
    } else runs.push({ first: carried, events: [carried], bytes: size })
  }
  return runs.map(({ first, events: run }) => ({
    stream: first.event.stream,
    events: run.map(({ event }) => event),
    expected: first.revision === 0 ? { kind: 'no stream' } : { kind: 'revision', revision: first.revision - 1 }
  }))
}
