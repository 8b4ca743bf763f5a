import { recordedJson } from '../changes/recorded.js'
import type { Corrected } from './outcome.js'

/** A correction as JSON, as docs/cli-json.md describes it. */
export const correctedJson = ({ child, events, rules }: Corrected, isTrial: boolean) => ({
  child,
  written: isTrial ? 0 : events.length,
  events: events.map(recordedJson),
  findings: rules.map(({ rule: { code }, before, after }) => ({ code, before, after }))
})
