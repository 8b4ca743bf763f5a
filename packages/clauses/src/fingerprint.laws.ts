import { createHash } from 'node:crypto'
import { all, among, any, days, heldAtLeast, months, not, settle, subjectOfExample, valueOf, whenSeen, years } from '@kinfold/measure'
import type { Node } from '@kinfold/measure'
import { corpus } from './corpus.laws.js'
import { plainAnswer } from './plain-answer.laws.js'
import {
  admissions,
  admissionsCounted,
  adoptedInThreeYears,
  adoptedSoonerThan,
  adoptedWithinAYearOfDecision,
  adoptionOrders,
  adoptivePlacements,
  ageBands,
  agedUnder,
  askedToTakePart,
  categoryOfNeedOn,
  ceasedForPermanence,
  ceasings,
  ceasingsCounted,
  daysFromCareToAdoptingCarer,
  daysFromCareToMovingIn,
  daysFromPlacementOrderToMatch,
  daysInCare,
  ethnicityOn,
  heldByDueDay,
  heldPlacements,
  inSamePlacementFor,
  leftFosterCareAt18,
  legalStatusOn,
  local,
  lookedAfter,
  lookedAfterFor,
  missingSpells,
  notStartedInShortBreaks,
  notYetAged,
  orWaiting,
  orWaitingFewerThan,
  periodsOfCare,
  placedForAdoption,
  placedForAdoptionCarryingPreviousFor,
  placedWithinAYearOfDecision,
  placementParts,
  placementProviderOn,
  placements,
  placementTypeOn,
  readmittedWithin,
  reviewsHeld,
  sexOn,
  timeInCareOn,
  tookPart,
  wentMissing,
  withoutBreakdownBefore
} from './index.js'

const limits = [
  { year: 2012, days: 639 },
  { year: 2017, days: 426 }
]

const asked: readonly Node<unknown>[] = [
  periodsOfCare,
  placements,
  placementParts,
  adoptivePlacements,
  placementTypeOn,
  legalStatusOn,
  placementProviderOn,
  categoryOfNeedOn,
  sexOn,
  ethnicityOn,
  timeInCareOn(months(6), years(1), years(2), years(5)),
  among('U4', 'K2')(placementTypeOn),
  agedUnder(16),
  notYetAged(18),
  ageBands(1, 5, 16),
  placedForAdoption,
  lookedAfterFor(months(30)),
  lookedAfterFor(days(91)),
  inSamePlacementFor(years(2)),
  placedForAdoptionCarryingPreviousFor(years(2)),
  heldAtLeast(3, 12)(placements),
  heldPlacements(1, 6),
  heldPlacements(3, 12),
  notStartedInShortBreaks,
  lookedAfter,
  any(placedForAdoption, agedUnder(5)),
  not(all(lookedAfter, inSamePlacementFor(months(6)))),
  admissions,
  ceasings,
  admissionsCounted,
  ceasingsCounted,
  adoptionOrders,
  daysFromCareToMovingIn,
  daysFromPlacementOrderToMatch,
  daysFromCareToAdoptingCarer,
  adoptedWithinAYearOfDecision,
  placedWithinAYearOfDecision,
  withoutBreakdownBefore,
  orWaiting(adoptedInThreeYears),
  orWaitingFewerThan(limits, adoptedSoonerThan(limits, daysFromCareToMovingIn)),
  reviewsHeld,
  heldByDueDay,
  ceasedForPermanence,
  leftFosterCareAt18,
  daysInCare,
  readmittedWithin(12),
  askedToTakePart,
  tookPart,
  missingSpells,
  wentMissing(12),
  whenSeen(lookedAfter)(missingSpells)
]

const otherwise: Readonly<Record<string, string>> = {
  shortBreaks: 'in',
  temporaryMoves: 'end',
  sameCarerMoves: 'end',
  fosterToAdoptMoves: 'end',
  startedInShortBreaks: 'out',
  placementsCounted: 'episodes',
  absences: 'missing-and-away',
  occasions: 'once-a-year',
  waitingChildren: 'in'
}

/** The definitions that the corpus is asked, under the policy `local` and with every switch set otherwise, each once. */
export const questions: readonly Node<unknown>[] = [
  ...new Map([local.settings, otherwise].flatMap(settings => asked.map(node => settle(node, settings))).map(node => [node.text, node])).values()
]

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** Each child's answer to a question, as a text. */
export const answersTo = (question: Node<unknown>): readonly string[] => corpus.map(child => plainAnswer(valueOf(question, subjectOfExample(child)) as never))

/** Hashes of what the corpus answers, by the text of the question: it holds the name and version of every primitive the answer comes from. */
export interface Fingerprints {
  readonly corpus: string
  readonly answers: Readonly<Record<string, string>>
}

export const fingerprintsNow = (): Fingerprints => ({
  corpus: hashOf(JSON.stringify(corpus)),
  answers: Object.fromEntries(questions.map(question => [question.text, hashOf(answersTo(question).join('\n'))]))
})

/** What is not as it was: a question that is answered otherwise though all its primitives have the versions they had, one that is new, one that is gone. */
export const changes = (before: Fingerprints, now: Fingerprints): readonly string[] => {
  if (before.corpus !== now.corpus) return ['the corpus is another']
  const texts = new Set([...Object.keys(before.answers), ...Object.keys(now.answers)])
  return [...texts].flatMap(text => {
    const [was, is] = [before.answers[text], now.answers[text]]
    if (was === is) return []
    return [`${was === undefined ? 'new' : is === undefined ? 'gone' : 'answered otherwise without a new version'}: ${text}`]
  })
}

/** The table to keep: what is new comes in, what is gone goes out. An answer that has changed under its old version is refused. */
export const refreshed = (before: Fingerprints, now: Fingerprints): Fingerprints => {
  const refused = changes(before, now).filter(change => change.startsWith('answered otherwise'))
  if (refused.length > 0) throw new Error(`give a new version to the primitive that changed\n${refused.join('\n')}`)
  return now
}
