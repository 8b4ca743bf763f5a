import { codedPayload, findCode } from '@kinfold/vocabulary'
import type { AnyEvent, CodeSetName } from '@kinfold/vocabulary'

/** What the keys of payloads are called, where they are not told by their code's label alone. */
const names: Readonly<Record<string, string>> = {
  reasonForNewEpisode: 'RNE',
  legalStatus: 'LS',
  placementType: 'PLACE',
  placementProvider: 'PLACE_PROVIDER',
  placementUrn: 'URN',
  placementPostcode: 'PL_POST',
  homePostcode: 'HOME_POST',
  categoryOfNeed: 'CIN',
  reasonEpisodeCeased: 'REC',
  reasonForPlacementChange: 'REASON_PLACE_CHANGE'
}

/** What only the machine needs: other facts, opaque tokens, and the reason for a new episode, which the event's type says. */
const silent: ReadonlySet<string> = new Set([
  'episode', 'decision', 'missing', 'allocation', 'authorisation', 'worker', 'placementPostcode', 'homePostcode', 'uniquePupilNumber', 'reasonForNewEpisode'
])

const inOrder = Object.keys(names)

const placeOf = (key: string): number => (inOrder.includes(key) ? inOrder.indexOf(key) : inOrder.length)

const spaced = (key: string): string => names[key] ?? key.replace(/[A-Z]/g, capital => ` ${capital.toLowerCase()}`)

const valueWords = (set: CodeSetName | undefined, value: string): string => {
  const label = set === undefined ? undefined : findCode(set, value)?.label
  if (set === undefined) return value
  return label === undefined ? `${value} (no code of the return)` : `${value} ${label}`
}

/** What an event says beyond its type: each value with the label of its code. */
export const payloadWords = ({ type, payload }: AnyEvent): string => {
  const sets: Readonly<Record<string, CodeSetName | undefined>> = codedPayload[type] ?? {}
  return Object.entries(payload)
    .flatMap(([key, value]: readonly [string, unknown]) => (!silent.has(key) && (typeof value === 'string' || typeof value === 'number') ? [[key, String(value)] as const] : []))
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
    .map(([key, value]) => `${spaced(key)} ${valueWords(sets[key], value)}`)
    .join('; ')
}

/** The key under which a payload holds what a column of the return says; a key is its own. */
export const keyOfColumn = (column: string): string => Object.entries(names).find(([, name]) => name === column.toUpperCase())?.[0] ?? column
