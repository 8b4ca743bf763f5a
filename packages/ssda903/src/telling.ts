import type { Instant } from '@kinfold/vocabulary'
import type { AuthorityHeld } from './authority-held.js'
import { extractId } from './extract.js'
import type { ReturnRead } from './prepare.js'
import { tellOneReturn } from './silence.js'

type Earlier = NonNullable<ReturnType<AuthorityHeld['extracts']['get']>>

/** A return as the log stands to it. */
export interface Telling {
  readonly read: ReturnRead
  /** The same files, imported before; nothing where they are told for the first time, or are to be told again. */
  readonly earlier: Earlier | undefined
  /** When another extract of the return was recorded since these files were told. */
  readonly overtakenAt: Instant | undefined
}

const compare = (one: Instant, other: Instant): number => (one < other ? -1 : one > other ? 1 : 0)

/** Which telling of its files a return is: one that is new, one that the log has, or the same files again after another extract of the return. */
export const tellingOf = (read: ReturnRead, recordedAt: Instant, to: { readonly authority: string; readonly isBackfill: boolean }, held: AuthorityHeld): Telling => {
  const idOf = (telling: number): string => extractId(to.authority, read.tables, telling)
  let count = 0
  while (held.extracts.has(idOf(count))) count += 1
  const own = new Map(Array.from({ length: count }, (_, telling) => [idOf(telling), telling]))
  const told = held.tellings.filter(({ payload }) => own.has(payload.extract)).toSorted((one, other) => compare(one.recordedAt, other.recordedAt))
  const before = told.findLast((telling) => telling.recordedAt <= recordedAt) ?? (to.isBackfill ? undefined : told[0])
  if (before === undefined) return { read: { ...read, extract: idOf(count) }, earlier: undefined, overtakenAt: undefined }
  const since = held.tellings.filter(
    (other) =>
      !own.has(other.payload.extract) && other.recordedAt > before.recordedAt && other.recordedAt < recordedAt && tellOneReturn(other.payload, before.payload)
  )
  const [overtakenAt] = since.map((other) => other.recordedAt).toSorted(compare)
  if (overtakenAt !== undefined) return { read: { ...read, extract: idOf(count) }, earlier: undefined, overtakenAt }
  const earlier = held.extracts.get(before.payload.extract)
  return { read: { ...read, extract: before.payload.extract }, earlier, overtakenAt: undefined }
}
