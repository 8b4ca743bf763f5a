import { either } from 'fp-ts'
import { parseMonth } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { memoryIdentity } from '@kinfold/identity'
import { coverageOf, decide, journeyOf } from '@kinfold/journey'
import type { Command } from '@kinfold/journey'
import { startExplanation } from '@kinfold/lineage'
import type { Explanation } from '@kinfold/lineage'
import { indicatorOf } from '@kinfold/scorecard'
import { memoryStore, readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import type { EventStore, ExpectedRevision } from '@kinfold/store'
import { careJourneyStream } from '@kinfold/vocabulary'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { coverageDeclared } from './coverage-declared.js'

const authority = 'north'

/** A command without what it always carries: whose journey it is about, and who recorded it when. */
type Told = Command extends infer C ? (C extends Command ? Omit<C, 'authority' | 'subject' | 'recordedBy' | 'recordedAt'> : never) : never

/** Carries a command out: reads the child's stream, decides, and appends the events at the revision they were decided on. */
const carryOut = async (store: EventStore, subject: string, recordedAt: Instant, told: Told): Promise<string> => {
  const stream = careJourneyStream(authority, subject)
  const history: AnyEvent[] = []
  let expected: ExpectedRevision = { kind: 'no stream' }
  for await (const { event, revision } of store.readStream(stream)) {
    history.push(event)
    expected = { kind: 'revision', revision }
  }
  const decision = decide({ ...told, authority, subject, recordedBy: 'social worker', recordedAt }, history)
  if (either.isLeft(decision)) return `refused: ${decision.left.map(({ code }) => code).join(', ')}`
  const appended = await store.append([{ stream, events: decision.right, expected }])()
  return either.isLeft(appended) ? `not appended: ${appended.left.code}` : `recorded: ${decision.right.map(({ type }) => type).join(', ')}`
}

/** Opens 8.1 for a month over every child of the authority. */
const open81 = async (store: EventStore, month: string): Promise<Explanation> => {
  const measure = indicatorOf('8.1')
  const parsed = parseMonth(month)
  if (measure === undefined || either.isLeft(parsed)) throw new RangeError('8.1 is an indicator, and the month is one')
  const coverage = coverageOf(await readAuthorityEvents(store, authority))
  const run = startExplanation({ measure, month: parsed.right, policy: local, coverage })
  for await (const { subject, events } of readCareJourneys(store, authority)) run.add({ journey: journeyOf(subject, events), coverage })
  return run.explanation()
}

const answers = new Map([[true, 'yes'], [false, 'no']])

const why = ({ figure, children }: Explanation): readonly string[] => [
  `8.1 in March 2018: ${String(figure.value)}% (${String(figure.numerator)} of ${String(figure.denominator)}, ${figure.state})`,
  ...children.flatMap(({ verdict, clauses }) => [
    `  the child is ${verdict}:`,
    ...clauses.filter(({ part, level }) => part === 'who' && level === 1).map(({ clause, value }) => `    ${value === null ? 'cannot be known' : answers.get(value) ?? ''}: ${clause}`)
  ])
]

/** Appends a child's journey event by event, one command refused, and reads 8.1 before and after a move. */
export const embed = async (say: (line: string) => void): Promise<void> => {
  const now = '2018-04-01T09:00:00.000Z' as Instant
  const store = memoryStore({ now: () => now })

  // The council's number stays outside the log: from here on the child is an opaque id.
  const child = memoryIdentity(new TextEncoder().encode('thirty-two bytes that nobody knows')).token(authority, 'child', '123456')
  const tell = async (recordedAt: string, told: Told): Promise<void> => say(`${told.type}: ${await carryOut(store, child, recordedAt as Instant, told)}`)

  // Absence says something only where the log is said to be whole: the episodes are kept here from April 2015 on.
  const declared = coverageDeclared(authority, { episodes: [{ from: '2015-04-01' }] }, '2015-04-01T09:00:00.000Z')
  await store.append([{ stream: declared.stream, events: [declared], expected: { kind: 'no stream' } }])()

  const foster = { type: 'U4', provider: 'PR1' }
  await tell('2015-05-05T09:00:00.000Z', { type: 'StartLookingAfter', on: '2015-05-01', born: '2009-09-09', legalStatus: 'C2', categoryOfNeed: 'N1', placement: foster })
  await tell('2015-05-30T09:00:00.000Z', { type: 'HoldReview', on: '2015-05-28', participation: 'PN1' })
  await tell('2018-02-02T09:00:00.000Z', { type: 'StartLookingAfter', on: '2018-02-01', legalStatus: 'C2', categoryOfNeed: 'N1', placement: foster })
  for (const line of why(await open81(store, '2018-03'))) say(line)

  await tell('2018-03-16T09:00:00.000Z', { type: 'MovePlacement', on: '2018-03-15', placement: { type: 'K2', provider: 'PR4' }, carer: 'new', reasonForPlacementChange: 'CARPL' })
  for (const line of why(await open81(store, '2018-03'))) say(line)
}
