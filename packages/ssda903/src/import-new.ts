import { either } from 'fp-ts'
import { careJourneyStream, type AnyEvent, type EventType } from '@kinfold/vocabulary'
import type { AuthorityHeld } from './authority-held.js'
import type { Destination, Imported } from './destination.js'
import { extractImported, identityKeyEstablished } from './extract.js'
import { makeRowCounter } from './file-counts.js'
import { gatherFindings, type Observed } from './finding.js'
import { planChild } from './plan.js'
import type { ReturnRead } from './prepare.js'
import { rowAt } from './read/table-rows.js'
import { makeAppender, readHeld } from './store-events.js'
import { surveyReturn } from './survey.js'
import type { Row } from './tables.js'

/**
 * A return that the log does not hold, or not to its end. Everything that leads back to a person is durable before any event
 * is appended; each child's events are appended together or not at all; the extract is told last. So an import that is broken
 * off is taken up by importing the same folder again.
 */
export const importNew = async (read: ReturnRead, to: Destination, authority: AuthorityHeld): Imported => {
  const { extract, collectionYear, tables, coverage } = read
  const { store, identity, recordedAt } = to
  const survey = surveyReturn(tables, to.authority, collectionYear, identity)
  const saved = await identity.save()()
  if (either.isLeft(saved)) return saved

  const appended: { [T in EventType]?: number } = {}
  const appender = makeAppender(store)
  const add = (stream: string, events: readonly AnyEvent[], expected: AuthorityHeld['held']['expected']) => {
    for (const { type } of events) appended[type] = (appended[type] ?? 0) + 1
    return appender.add({ stream, events, expected })
  }
  const told = { authority: to.authority, extract, resuming: true, collectionYear, recordedAt }
  const key = authority.fingerprint === undefined ? [identityKeyEstablished(told, identity.fingerprint)] : []
  const established = await add(authority.held.stream, key, authority.held.expected)
  if (either.isLeft(established)) return established

  const counter = makeRowCounter()
  const observed: Observed[] = []
  for (const { file } of survey.nameless) counter.count(file, 'rejected')
  for (const { rejections } of tables) for (const { file } of rejections) counter.count(file, 'rejected')
  const context = { collectionYear, token: (kind: Parameters<typeof identity.find>[1], value: string) => identity.find(to.authority, kind, value) }
  const yearOf = (of: string): number | undefined => authority.extracts.get(of)?.payload.collectionYear
  let children = 0
  for (const [subject, places] of survey.children) {
    const rows = places.flatMap(([table, place]): readonly Row[] => {
      const rowsOfTable = tables[table]
      return rowsOfTable === undefined ? [] : [rowAt(rowsOfTable, place)]
    })
    const held = await readHeld(store, careJourneyStream(to.authority, subject))
    if (either.isLeft(held)) return held
    const plan = planChild(told, context, { subject, rows }, { history: held.right.events, yearOf })
    plan.classes.forEach((became, place) => counter.count(rows[place]?.file ?? '', became))
    observed.push(...plan.observed)
    const added = await add(plan.stream, plan.events, held.right.expected)
    if (either.isLeft(added)) return added
    children += 1
    to.progress?.({ name: read.name, children, of: survey.children.size })
  }
  const finished = await appender.finish()
  if (either.isLeft(finished)) return finished

  const files = tables.map(({ file, table, sha256 }) => ({ file, table, sha256, ...counter.of(file) }))
  const event = extractImported(told, { collectionYear, files, coverage: coverage.coverage })
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
    rejections: survey.rejections,
    findings: gatherFindings([...read.observed, ...survey.observed, ...observed, ...coverage.observations.map((observation) => ({ observation }))])
  })
}
