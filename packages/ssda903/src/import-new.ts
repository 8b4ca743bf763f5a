import { either } from 'fp-ts'
import { readCareJourneys } from '@kinfold/store'
import { careJourneyStream, type AnyEvent, type EventType } from '@kinfold/vocabulary'
import type { AuthorityHeld } from './authority-held.js'
import { backfilled } from './backfill.js'
import { changesOf, type Change } from './change.js'
import type { Destination, Imported } from './destination.js'
import { makeDoubtCounter, type Doubt } from './doubtful.js'
import { extractImported, identityKeyEstablished } from './extract.js'
import { makeRowCounter } from './file-counts.js'
import { gatherFindings, type Observed } from './finding.js'
import type { ImportError } from './import-error.js'
import { planChild, type ChildPlan } from './plan.js'
import type { ReturnRead } from './prepare.js'
import { rowAt } from './read/table-rows.js'
import { silenceOf } from './silence.js'
import { makeAppender, readHeld, storeError, type StreamHeld } from './store-events.js'
import { surveyReturn, type Survey } from './survey.js'
import { spokenOfAfter } from './spoken-of.js'
import type { Row, TableName } from './tables.js'

interface Planned {
  readonly subject: string
  readonly held: StreamHeld
  readonly rows: readonly Row[]
  readonly plan: ChildPlan
}

/** Tables with rows that nobody can be told by: what is missing in them may have been in those rows. */
const unreadable = ({ tables }: ReturnRead, { nameless }: Survey): ReadonlySet<TableName> =>
  new Set(tables.filter(({ file, rejections }) => rejections.length > 0 || nameless.some((row) => row.file === file)).map(({ table }) => table))

/** How the children of a return are planned, one by one; those that the log knows and the return leaves out come last. */
const planner = (read: ReturnRead, to: Destination, authority: AuthorityHeld, survey: Survey) => {
  const { extract, collectionYear, tables, coverage } = read
  const { store, identity, recordedAt } = to
  const told = { authority: to.authority, extract, resuming: true, collectionYear, recordedAt }
  const context = { collectionYear, token: (kind: Parameters<typeof identity.find>[1], value: string) => identity.find(to.authority, kind, value) }
  const extractOf = (id: string) => authority.extracts.get(id)?.payload
  const yearOf = (of: string): number | undefined => extractOf(of)?.collectionYear
  const isFirst = authority.extracts.size === 0
  const withheld = isFirst ? new Set<TableName>() : unreadable(read, survey)
  const silence = isFirst ? undefined : silenceOf({ collectionYear, coverage: coverage.coverage, files: tables }, extractOf, withheld)
  const spokenOfAt = spokenOfAfter(recordedAt, authority.tellings, { collectionYear, coverage: coverage.coverage })
  const isLate = authority.latestRecorded !== undefined && recordedAt < authority.latestRecorded

  const planOf = (subject: string, rows: readonly Row[], held: StreamHeld): Planned => {
    const history = isLate ? held.events.filter((event) => event.recordedAt <= recordedAt) : held.events
    const plan = planChild(told, context, { subject, rows }, { history, yearOf, ...(silence === undefined ? {} : { silence }) })
    const events = isLate ? backfilled(plan.events, held.events, { recordedAt, spokenOfAt }) : plan.events
    return { subject, held, rows, plan: { ...plan, events } }
  }

  async function* inReturn(): AsyncGenerator<either.Either<ImportError, Planned>> {
    for (const [subject, places] of survey.children) {
      const rows = places.flatMap(([table, place]): readonly Row[] => {
        const rowsOfTable = tables[table]
        return rowsOfTable === undefined ? [] : [rowAt(rowsOfTable, place)]
      })
      yield either.map((held: StreamHeld) => planOf(subject, rows, held))(await readHeld(store, careJourneyStream(to.authority, subject)))
    }
  }

  /** Plans of children of whom something is taken back: read before anything is appended. */
  const leftOut = async (): Promise<either.Either<ImportError, readonly Planned[]>> => {
    const found: Planned[] = []
    if (isFirst) return either.right(found)
    try {
      for await (const { subject, events } of readCareJourneys(store, to.authority)) {
        if (survey.children.has(subject)) continue
        const stream = careJourneyStream(to.authority, subject)
        const planned = planOf(subject, [], { stream, events, expected: { kind: 'revision', revision: events.length - 1 } })
        if (planned.plan.events.length > 0 || planned.plan.leftOut.notGoneOnWith > 0 || planned.plan.leftOut.rows.size > 0) found.push(planned)
      }
      return either.right(found)
    } catch (thrown) {
      return either.left(storeError(thrown))
    }
  }
  return { told, isFirst, isLate, withheld, inReturn, leftOut }
}

type Planner = ReturnType<typeof planner>

/** What about the return is doubtful, by all that it would change; nothing of it is appended. */
const doubtsOf = async ({ inReturn, isFirst }: Planner, absent: readonly Planned[]): Promise<either.Either<ImportError, readonly Doubt[]>> => {
  if (isFirst) return either.right([])
  const counter = makeDoubtCounter()
  for await (const planned of inReturn()) {
    if (either.isLeft(planned)) return planned
    counter.add(planned.right.plan, planned.right.held.events.length > 0)
  }
  for (const { plan } of absent) counter.add(plan, false)
  return either.right(counter.doubts())
}

/**
 * A return that the log does not hold, or not to its end. Everything that leads back to a person is durable before any event
 * is appended; each child's events are appended together or not at all; the extract is told last. So an import that is broken
 * off is taken up by importing the same folder again. A return that comes after others is planned whole before anything is
 * appended, so that one which takes back too much stops with nothing changed.
 */
export const importNew = async (read: ReturnRead, to: Destination, authority: AuthorityHeld): Imported => {
  const { extract, collectionYear, tables, coverage } = read
  const { store, identity } = to
  const survey = surveyReturn(tables, to.authority, collectionYear, identity)
  const plans = planner(read, to, authority, survey)
  const absent = await plans.leftOut()
  if (either.isLeft(absent)) return absent
  const doubts = await doubtsOf(plans, absent.right)
  if (either.isLeft(doubts)) return doubts
  if (doubts.right.length > 0 && to.confirmed?.includes('retractions') !== true) {
    return either.left({ code: 'SSDA903_RETURN_DOUBTFUL', name: read.name, doubts: doubts.right })
  }
  const saved = await identity.save()()
  if (either.isLeft(saved)) return saved

  const appended: { [T in EventType]?: number } = {}
  const changes: Change[] = []
  const appender = makeAppender(store)
  const add = (stream: string, events: readonly AnyEvent[], expected: AuthorityHeld['held']['expected']) => {
    for (const { type } of events) appended[type] = (appended[type] ?? 0) + 1
    return appender.add({ stream, events, expected })
  }
  const key = authority.fingerprint === undefined ? [identityKeyEstablished(plans.told, identity.fingerprint)] : []
  const established = await add(authority.held.stream, key, authority.held.expected)
  if (either.isLeft(established)) return established

  const counter = makeRowCounter()
  const observed: Observed[] = [...plans.withheld].map((table) => ({ observation: { code: 'SSDA903_NOTHING_TAKEN_BACK', table } }))
  for (const { file } of survey.nameless) counter.count(file, 'rejected')
  for (const { rejections } of tables) for (const { file } of rejections) counter.count(file, 'rejected')
  const append = async ({ subject, held, rows, plan }: Planned) => {
    plan.classes.forEach((became, place) => counter.count(rows[place]?.file ?? '', became))
    observed.push(...plan.observed)
    for (let missed = 0; missed < plan.leftOut.notGoneOnWith; missed += 1) observed.push({ observation: { code: 'SSDA903_OPEN_EPISODE_NOT_REPORTED', table: 'episodes' } })
    changes.push(...changesOf(subject, plan.events, held.events))
    return add(held.stream, plan.events, held.expected)
  }
  let children = 0
  for await (const planned of plans.inReturn()) {
    if (either.isLeft(planned)) return planned
    const added = await append(planned.right)
    if (either.isLeft(added)) return added
    children += 1
    to.progress?.({ name: read.name, children, of: survey.children.size })
  }
  for (const planned of absent.right) {
    const added = await append(planned)
    if (either.isLeft(added)) return added
  }
  const finished = await appender.finish()
  if (either.isLeft(finished)) return finished

  const files = tables.map(({ file, table, sha256 }) => ({ file, table, sha256, ...counter.of(file) }))
  const event = extractImported(plans.told, { collectionYear, files, coverage: coverage.coverage }, undefined, plans.isLate)
  const closed = await store.append([{ stream: event.stream, events: [event], expected: { kind: 'stream exists' } }])()
  if (either.isLeft(closed)) return closed
  appended.ExtractImported = 1
  return either.right({
    name: read.name,
    extract,
    outcome: 'imported',
    collectionYear,
    files,
    coverage: { basis: coverage.basis, tables: coverage.coverage },
    appended,
    changes,
    rejections: survey.rejections,
    findings: gatherFindings([...read.observed, ...survey.observed, ...observed, ...coverage.observations.map((observation) => ({ observation }))])
  })
}
