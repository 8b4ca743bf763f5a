import type { RecordedSince } from '@kinfold/lineage'
import type { AnyEvent } from '@kinfold/vocabulary'
import { sourceText } from '../text/event.js'
import { momentText } from '../text/moment.js'
import { briefly } from '../words/event-type.js'
import { payloadWords } from '../words/payload.js'
import { kindOf } from './kinds.js'

const saying = (event: AnyEvent): string => {
  const payload = payloadWords(event)
  return `${event.effectiveOn} ${briefly(event.type)}${payload === '' ? '' : `: ${payload}`}`
}

/** What was recorded, and what it took the place of, in words. */
export const recordedText = (recorded: RecordedSince): string => {
  const { event, was } = recorded
  const kind = kindOf(recorded)
  const reason = event.reason === undefined ? '' : `, “${event.reason}”`
  const told = `recorded ${momentText(event.recordedAt)} (${sourceText(event.source)}${reason}), ${kind}:`
  if (kind === 'withdrawn') return `${told} ${was === null ? event.effectiveOn : saying(was)}`
  return was === null || was.type === 'FactRetracted' ? `${told} ${saying(event)}` : `${told} ${saying(event)}; it was: ${saying(was)}`
}

const versionOf = ({ id, type, effectiveOn, recordedAt, payload, source }: AnyEvent) => ({ id, type, effectiveOn, recordedAt, payload, source })

/** The same as JSON, as docs/cli-json.md describes it. */
export const recordedJson = (recorded: RecordedSince) => ({
  kind: kindOf(recorded),
  event: versionOf(recorded.event),
  was: recorded.was === null ? null : versionOf(recorded.was)
})
