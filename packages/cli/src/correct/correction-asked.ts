import { either } from 'fp-ts'
import type { Correction } from '@kinfold/journey'
import { isEventType } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import type { Failure } from '../failure.js'
import { keyOfColumn } from '../words/payload.js'

/** What of a fact is told otherwise, as it was typed. */
export interface Otherwise {
  readonly says: readonly string[]
  readonly on?: string
  readonly as?: string
  readonly withdraw?: boolean
  readonly reinstate?: boolean
  readonly ends?: string
}

type Told = Pick<Correction, 'authority' | 'subject' | 'recordedAt' | 'recordedBy' | 'why' | 'fact'>

const shape = /^([A-Za-z_]+)=(.*)$/s

/** What `--says` names, under the keys of payloads; a blank value takes one out. */
const saidIn = (says: readonly string[]): either.Either<Failure, ReadonlyMap<string, string>> => {
  const said = new Map<string, string>()
  for (const text of says) {
    const [, key, value] = shape.exec(text) ?? []
    if (key === undefined || value === undefined) return either.left({ code: 'CLI_SAYING_MALFORMED' })
    said.set(keyOfColumn(key), value)
  }
  return either.right(said)
}

/** The whole of what a fact is to state: what it states, told otherwise where that was asked for. */
const payloadOf = ({ payload }: AnyEvent, said: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...Object.entries(payload).filter(([key]) => !said.has(key)), ...[...said].filter(([, value]) => value !== '')])

/** The correction that was asked for of a fact as it stands. */
export const correctionAsked = (otherwise: Otherwise, standing: AnyEvent, told: Told): either.Either<Failure, Correction> => {
  const { on, as, ends, says, withdraw, reinstate } = otherwise
  const said = saidIn(says)
  if (either.isLeft(said)) return said
  if (withdraw === true) return either.right({ ...told, type: 'RetractFact' })
  if (reinstate === true) return either.right({ ...told, type: 'ReinstateFact' })
  if (ends !== undefined) return either.right({ ...told, type: 'CloseEpisode', on: ends, reasonEpisodeCeased: said.right.get('reasonEpisodeCeased') ?? '' })
  if (said.right.size === 0 && as === undefined) return on === undefined ? either.left({ code: 'CLI_NOTHING_TO_CORRECT' }) : either.right({ ...told, type: 'RedateFact', on })
  if (as !== undefined && !isEventType(as)) return either.left({ code: 'CLI_EVENT_TYPE_UNKNOWN', type: as })
  return either.right({
    ...told,
    type: 'CorrectFact',
    payload: payloadOf(standing, said.right),
    ...(as === undefined || !isEventType(as) ? {} : { as }),
    ...(on === undefined ? {} : { on })
  })
}
