import type { Day } from './days.js'
import { dayOf, writeDay } from './days.js'
import type { EpisodeRow } from './rows.js'

/** The last day on which anything happens in a tidy history. */
export const horizon: Day = dayOf(2019, 12, 31)

/** Where a child lives. */
export interface Placement {
  readonly place: string
  readonly provider: string
  readonly postcode: string
  readonly urn: string
}

/** An episode that is being written. */
export interface Spell {
  readonly from: Day
  to: Day | undefined
  readonly reasonForEpisode: string
  readonly legalStatus: string
  readonly need: string
  readonly placement: Placement
  reasonCeased: string
  reasonForChange: string
}

/** A period of care that is being written: closed once nothing more may happen in it. */
export interface Draft {
  readonly spells: Spell[]
  readonly current: () => Spell
  readonly matches: { readonly decision: Day, readonly match: Day, readonly fosterCare: string }[]
  readonly decisions: { readonly on: Day, readonly reversedOn: Day | undefined }[]
  readonly adult: Day
  readonly nextPlacement: (place: string) => Placement
  closed: boolean
}

/** Whether a placement code is one of the temporary ones. */
export const isTemporary = (place: string): boolean => place.startsWith('T')

const providerOf = (place: string, number: number): string => {
  if (place === 'P1') return 'PR0'
  if (isTemporary(place) || place === 'Z1') return ''
  return ['PR1', 'PR4', 'PR5', 'PR2', 'PR3'][number % 5] ?? 'PR1'
}

/** The placement of a child that has been in so many before. */
export const placementNumber = (place: string, number: number): Placement => ({
  place,
  provider: providerOf(place, number),
  postcode: `XX${String(1 + (number % 9))} ${String(number % 10)}AA`,
  urn: place.startsWith('U') || place.startsWith('K') ? `SC${String(100000 + number)}` : 'XXXXXXX'
})

/** Begins a period of care. */
export const begin = (
  first: Pick<Spell, 'from' | 'legalStatus' | 'need' | 'placement'>, adult: Day, nextPlacement: (place: string) => Placement
): Draft => {
  const spell: Spell = { ...first, to: undefined, reasonForEpisode: 'S', reasonCeased: '', reasonForChange: '' }
  const spells = [spell]
  return { spells, current: () => spells.at(-1) ?? spell, matches: [], decisions: [], adult, nextPlacement, closed: false }
}

/** Ends the current episode and begins another; nothing happens from the 18th birthday on, nor after the horizon. */
export const change = (
  draft: Draft, day: Day, to: { readonly rne: string, readonly legalStatus?: string, readonly placement?: Placement }
): void => {
  const before = draft.current()
  if (draft.closed || day >= draft.adult || day > horizon) return
  const placement = to.placement ?? before.placement
  const moved = to.rne !== 'L' && !isTemporary(before.placement.place) && !isTemporary(placement.place)
  before.to = day
  before.reasonCeased = 'X1'
  before.reasonForChange = moved ? 'CARPL' : ''
  draft.spells.push({
    from: day,
    to: undefined,
    reasonForEpisode: to.rne,
    legalStatus: to.legalStatus ?? before.legalStatus,
    need: before.need,
    placement,
    reasonCeased: '',
    reasonForChange: ''
  })
}

/** Ends the period of care, unless the day lies beyond the 18th birthday or the horizon. */
export const end = (draft: Draft, day: Day, reason: string): void => {
  if (draft.closed || day > draft.adult || day > horizon) return
  draft.current().to = day
  draft.current().reasonCeased = reason
  draft.closed = true
}

/** The episode rows of a period of care. */
export const episodeRows = (draft: Draft, child: string): readonly EpisodeRow[] =>
  draft.spells.map((spell) => ({
    CHILD: child,
    DECOM: writeDay(spell.from),
    RNE: spell.reasonForEpisode,
    LS: spell.legalStatus,
    CIN: spell.need,
    PLACE: spell.placement.place,
    PLACE_PROVIDER: spell.placement.provider,
    DEC: spell.to === undefined ? '' : writeDay(spell.to),
    REC: spell.reasonCeased,
    REASON_PLACE_CHANGE: spell.reasonForChange,
    HOME_POST: 'XX1 1AA',
    PL_POST: spell.placement.postcode,
    URN: spell.placement.urn
  }))
