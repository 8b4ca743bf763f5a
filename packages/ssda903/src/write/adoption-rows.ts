import { factId, type KinfoldEvent } from '@kinfold/vocabulary'
import { collectionYearOf } from '../collection-year.js'
import { tableOfSource } from '../tables.js'
import { adoptionAfter, homeless, overOn, type ChildAsked, type TableTeller, type TableTold } from './child-asked.js'
import { ofType, valuesOf, written, type EventOf, type Unwritten, type WrittenRow } from './written-row.js'

type Match = EventOf<'MatchedWithAdopters' | 'AdoptersDescribed'>
type Decision = KinfoldEvent<'AdoptionDecisionMade'>

/** How many rows with one DATE_INT are reckoned with when a match's decision is looked for. */
const mostWithOneKey = 20

const isKeyedBy = ({ authority, subject }: ChildAsked, match: Match, key: string): boolean =>
  Array.from({ length: mostWithOneKey }, (_, occurrence) => occurrence).some(
    (occurrence) => factId({ authority, subject, kind: 'match', key, occurrence }) === match.factId
  )

/** The decision that a match follows. The id of the match says so, where a return told it; otherwise it is the latest before it. */
const decisionOf = (child: ChildAsked, match: Match): Decision | undefined => {
  const decisions = ofType(child.facts, 'AdoptionDecisionMade')
  const told = decisions.find((decision) => isKeyedBy(child, match, decision.effectiveOn))
  if (told !== undefined || isKeyedBy(child, match, '')) return told
  return decisions.findLast(({ effectiveOn }) => effectiveOn <= match.effectiveOn)
}

/** The row of the AD1 file, of the year in which the child was adopted; where no adoption is known, of the year whose return told it. */
export const adoptionRows: TableTeller = (child) => {
  const { facts, year } = child
  const rows = ofType(facts, 'MatchedWithAdopters', 'AdoptersDescribed').flatMap((match): readonly WrittenRow[] => {
    const adoption = adoptionAfter(facts, match.effectiveOn)
    if ((adoption === undefined ? year.yearTold(match) : collectionYearOf(adoption.effectiveOn)) !== year.collectionYear) return []
    const decision = decisionOf(child, match)
    const { fosterCarer, numberOfAdopters, sexOfAdopters, legalStatusOfAdopters } = match.payload
    const values = valuesOf({
      DATE_INT: decision === undefined ? undefined : written(decision.effectiveOn),
      DATE_MATCH: match.type === 'AdoptersDescribed' ? undefined : written(match.effectiveOn),
      FOSTER_CARE: fosterCarer,
      NB_ADOPTR: numberOfAdopters,
      SEX_ADOPTR: sexOfAdopters,
      LS_ADOPTR: legalStatusOfAdopters
    })
    return [{ table: 'ad1', values, tells: decision === undefined ? [match] : [match, decision], day: decision?.effectiveOn ?? '' }]
  })
  return { rows, unwritten: [], endsLater: [] }
}

const column = 'REASON_PLACED_CEASED'

/** Whether a decision is for this table to tell: not where the log has no such table and knows the decision from AD1 alone. */
const isToldHere = ({ year }: ChildAsked, { source }: Decision): boolean =>
  year.isCovered('placed_for_adoption') || source.file === undefined || tableOfSource(source.file) !== 'ad1'

const rowsOfDecision = (child: ChildAsked, decision: Decision): TableTold => {
  const { facts, year } = child
  const from = decision.effectiveOn
  const over = overOn(child, from, adoptionAfter(facts, from))
  const row = (values: WrittenRow['values'], ...more: WrittenRow['tells']): WrittenRow => ({
    table: 'placed_for_adoption',
    values: { DATE_PLACED: written(from), ...values },
    tells: [decision, ...more],
    day: from
  })
  const reversals = ofType(facts, 'AdoptionDecisionReversed').filter(
    (one) => one.payload.decision === decision.factId && year.has('placed_for_adoption', decision, from, one.effectiveOn)
  )
  const undated = ofType(facts, 'ReportedWithoutDate').filter(
    (one) => one.payload.table === 'placed_for_adoption' && one.payload.column === column && one.effectiveOn === from
  )
  const isInForce = year.has('placed_for_adoption', decision, from, over)
  const shown = reversals.filter(({ effectiveOn }) => effectiveOn <= year.last)
  const isReversed = ofType(facts, 'AdoptionDecisionReversed').some((one) => one.payload.decision === decision.factId)
  const closed = shown.map((one) => row(valuesOf({ DATE_PLACED_CEASED: written(one.effectiveOn), [column]: one.payload.reason }), one))
  const open = isInForce ? undated.map((one) => row({ [column]: one.payload.value }, one)) : []
  const isBare = closed.length + open.length === 0 && (isReversed ? reversals.length > 0 : isInForce && isToldHere(child, decision))
  return { rows: [...closed, ...open, ...(isBare ? [row({})] : [])], unwritten: [], endsLater: reversals.filter((one) => !shown.includes(one)) }
}

/** The rows of the placed for adoption file: decisions in force on some day of the year, until reversed, the adoption, or the end of care. */
export const decisionRows: TableTeller = (child) => {
  const { facts, year } = child
  const decisions = ofType(facts, 'AdoptionDecisionMade')
  const told = decisions.map((decision) => rowsOfDecision(child, decision))
  const known = new Set(decisions.map(({ factId: id }) => id))
  const orphans = ofType(facts, 'AdoptionDecisionReversed').filter(({ payload }) => !known.has(payload.decision))
  const days = new Set(decisions.map(({ effectiveOn }) => effectiveOn))
  const undated = ofType(facts, 'ReportedWithoutDate').filter((one) => one.payload.table === 'placed_for_adoption' && !days.has(one.effectiveOn))
  const lost: readonly Unwritten[] = homeless(year, [...orphans, ...undated], 'without the fact it belongs to')
  return { rows: told.flatMap(({ rows }) => rows), unwritten: lost, endsLater: told.flatMap(({ endsLater }) => endsLater) }
}
