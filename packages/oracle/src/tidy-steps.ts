import { change, end, horizon, isTemporary } from './care-draft.js'
import type { Draft, Placement } from './care-draft.js'
import type { Day } from './days.js'
import { dayOf, monthsAfter } from './days.js'
import { after } from './history-choices.js'
import type { AdoptionChoice, DecisionChoice, Ending, Step } from './tidy-choices.js'

interface AdoptiveMove {
  readonly consent: boolean
  readonly byOwnCarer: boolean
  readonly sameCarerCode: boolean
}

const moveWith = (
  draft: Draft, day: Day, placement: Placement, legalStatus: string | undefined, codes: { readonly alone: string, readonly both: string }
): void => {
  if (legalStatus === undefined || legalStatus === draft.current().legalStatus) change(draft, day, { rne: codes.alone, placement })
  else change(draft, day, { rne: codes.both, legalStatus, placement })
}

const newCarer = { alone: 'P', both: 'B' }

const sameCarer = { alone: 'T', both: 'U' }

const temporaryMove = (draft: Draft, day: Day, step: Extract<Step, { kind: 'moves for a time' }>): void => {
  const back = day + step.days
  if (back >= draft.adult || back > horizon) return
  const home = draft.current().placement
  change(draft, day, { rne: 'P', placement: draft.nextPlacement(step.place) })
  change(draft, back, { rne: 'P', placement: step.returns ? home : draft.nextPlacement('U6') })
}

const adoptiveMove = (draft: Draft, day: Day, { consent, byOwnCarer, sameCarerCode }: AdoptiveMove): void => {
  const { placement } = draft.current()
  const own = byOwnCarer && placement.place.startsWith('U')
  const place = consent ? (own ? 'A3' : 'A4') : (own ? 'A5' : 'A6')
  const next = own ? { ...placement, place, provider: 'PR1', urn: 'XXXXXXX' } : draft.nextPlacement(place)
  moveWith(draft, day, next, consent ? undefined : 'E1', own && sameCarerCode ? sameCarer : newCarer)
}

/** Writes what happens next. */
export const take = (draft: Draft, step: Step): void => {
  const { from, legalStatus, placement } = draft.current()
  const day = after(from, step.after)
  switch (step.kind) {
    case 'moves':
      moveWith(draft, day, draft.nextPlacement(step.place), step.legalStatus, newCarer)
      return
    case 'moves with the carer':
      moveWith(draft, day, draft.nextPlacement(placement.place.startsWith('U') ? step.toAdopt ?? placement.place : placement.place), step.legalStatus,
        sameCarer)
      return
    case 'legal status changes':
      if (step.legalStatus !== legalStatus) change(draft, day, { rne: 'L', legalStatus: step.legalStatus })
      return
    case 'moves for a time':
      if (!isTemporary(placement.place)) temporaryMove(draft, day, step)
      return
    case 'own carer adopts':
      if (placement.place.startsWith('U')) adoptiveMove(draft, day, { ...step, byOwnCarer: true })
      return
    case 'placed for adoption':
      adoptiveMove(draft, day, { consent: step.consent, byOwnCarer: false, sameCarerCode: false })
  }
}

const placeForAdoption = (draft: Draft, day: Day, choice: AdoptionChoice): void => {
  const alreadyPlaced = draft.current().placement.place.startsWith('A')
  if (alreadyPlaced && choice.matchDays > 0) return
  adoptiveMove(draft, day, {
    consent: choice.consent !== 'none', byOwnCarer: choice.byOwnCarer, sameCarerCode: choice.matchDays % 2 === 0
  })
}

/** The day that the files state for the decision. */
const decidedOn = (
  decided: DecisionChoice, { decision, placed, adopted }: { readonly decision: Day, readonly placed: Day, readonly adopted: Day }
): Day => {
  switch (decided.kind) {
    case 'on the way':
      return decision
    case '12 months before the order':
      return monthsAfter(adopted, -12) + decided.shift
    case 'before moving in':
      return placed - decided.days
  }
}

const adopt = (draft: Draft, choice: AdoptionChoice): void => {
  const decision = after(draft.current().from, choice.decision)
  const ordered = after(decision, choice.toOrder)
  const placed = after(choice.consent === 'none' ? ordered : decision, choice.toPlacement)
  const authorised = choice.consent === 'until placed' ? after(placed, choice.toOrder) : placed
  const adopted = after(authorised, choice.toAdoption)
  if (adopted > draft.adult || adopted > horizon) return
  if (choice.consent === 'none' && draft.current().legalStatus !== 'E1') change(draft, ordered, { rne: 'L', legalStatus: 'E1' })
  const byOwnCarer = choice.byOwnCarer && draft.current().placement.place.startsWith('U')
  placeForAdoption(draft, placed, choice)
  if (choice.consent === 'until placed') {
    const { placement } = draft.current()
    const place = placement.place === 'A3' ? 'A5' : 'A6'
    moveWith(draft, authorised, { ...placement, place }, 'E1', sameCarer)
  }
  const said = decidedOn(choice.decided, { decision, placed, adopted })
  const fosterCare = choice.fosterCare === 'blank' ? '' : byOwnCarer === (choice.fosterCare === 'as placed') ? '1' : '0'
  draft.decisions.push({ on: said, reversedOn: choice.reversed === undefined ? undefined : adopted + choice.reversed })
  draft.matches.push({ decision: said, match: Math.max(decision, Math.min(placed, ordered + choice.matchDays)), fosterCare })
  end(draft, adopted, choice.reason)
}

const guardianship: Readonly<Record<string, readonly [string, string]>> = {
  'SGO one': ['E43', 'E46'], 'SGO other': ['E44', 'E48'], 'SGO relative': ['E43', 'E45'], 'SGO other relative': ['E44', 'E47']
}

/** Special guardianship has other reasons from 1 April 2018 on. */
const reasonOn = (reason: string, day: Day): string => guardianship[reason]?.[day < dayOf(2018, 4, 1) ? 0 : 1] ?? reason

/** Writes the end of the period; who is still in care on the 18th birthday ceases on it. */
export const conclude = (draft: Draft, ending: Ending, ofAge: string): void => {
  const { from } = draft.current()
  switch (ending.kind) {
    case 'open':
      break
    case 'ended':
      end(draft, after(from, ending.after), reasonOn(ending.reason, after(from, ending.after)))
      break
    case 'of age':
      end(draft, Math.max(from + 1, draft.adult - ending.daysBefore), ending.reason)
      break
    case 'adopted':
      adopt(draft, ending)
  }
  end(draft, draft.adult, ofAge)
}
