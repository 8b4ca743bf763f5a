import { utf8ToBytes } from '@noble/hashes/utils.js'
import { parse, v5 } from 'uuid'
import { canonicalText } from './canonical-text.js'
import type { CivilDay } from './civil-day.js'
import type { EventType, PayloadOf } from './event-types.js'

/** The namespace of every id that Kinfold derives; a random UUID, fixed for ever. */
const namespace = parse('5b6c3d0e-61c5-4c1e-9a55-0f6a0d3f2c47')

const derived = (text: string): string => v5(utf8ToBytes(text), namespace)

/** What makes a fact the same fact when it is told again: whose it is, what it is about, its natural key, and which of several alike. */
export interface FactKey {
  readonly authority: string
  /** The opaque id of the child, or of another subject; the empty text for the authority itself. */
  readonly subject: string
  /** What the fact is about: `episode`, `episode end`, `review`, … */
  readonly kind: string
  /** What tells facts of one kind apart: usually the date they are known by, such as DECOM. */
  readonly key: string
  /** 0, or the place among rows that share the key and differ otherwise. */
  readonly occurrence: number
}

/** The id of a fact: a UUIDv5 of its key, the same on every machine and in every run. */
export const factId = (fact: FactKey): string =>
  derived(JSON.stringify([fact.authority, fact.subject, fact.kind, fact.key, fact.occurrence]))

/** What one version of a fact says. */
export interface FactContent<T extends EventType = EventType> {
  readonly type: T
  readonly version: number
  readonly effectiveOn: CivilDay
  readonly payload: PayloadOf<T>
}

/** The content of a fact as one canonical text (RFC 8785): two versions say the same exactly when their texts are equal. */
export const contentText = (content: FactContent): string =>
  canonicalText([content.type, content.version, content.effectiveOn, content.payload])

/** The id of an event: a UUIDv5 of the fact, what is said of it, and which version it replaces. The same statement twice is one event. */
export const eventId = (fact: string, content: FactContent, supersedes?: string): string =>
  derived(JSON.stringify([fact, contentText(content), supersedes ?? null]))
