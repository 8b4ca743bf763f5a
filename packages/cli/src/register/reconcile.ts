import { either } from 'fp-ts'
import { publishedFigures, startReconciling, startRestatement } from '@kinfold/lineage'
import type { Reconciled } from '@kinfold/lineage'
import type { References } from '@kinfold/measure'
import { readAuthorityEvents, readCareJourneys, readPublishedFigures } from '@kinfold/store'
import type { EventStore, ReadRecords } from '@kinfold/store'
import { lastRecorded } from '@kinfold/vocabulary'
import type { AnyEvent } from '@kinfold/vocabulary'
import { jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { momentAsked } from '../asked/figures.js'
import { populationAsked } from '../asked/population.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { inStore } from '../text/repeated.js'
import { reconciledCsv, reconciledJson } from './as-json.js'
import type { WithReasons } from './outcome.js'
import { reconciledText } from './text.js'

export interface ReconcileOptions {
  readonly store: string
  readonly authority?: string
  readonly document?: string
  readonly knownAt?: string
  readonly population?: string
  readonly csv?: boolean
  readonly json?: boolean
}

/** What figures are worked out from again. */
interface Held {
  readonly store: EventStore
  readonly authority: string
  readonly known: Pick<ReadRecords, 'knownAt'>
  readonly own: readonly AnyEvent[]
  readonly references: References
}

/** Restates what is another now than then: a second time through the children, for those figures alone. */
const withReasons = async (reconciled: readonly Reconciled[], { store, authority, known, own, references }: Held): Promise<readonly WithReasons[]> => {
  const runs = reconciled.map(({ worked, isRestated, knownThen, figure }) =>
    worked === null || !isRestated
      ? undefined
      : startRestatement({ ...worked, from: knownThen, to: undefined, authority: own, references: figure.references === undefined ? references : new Map(Object.entries(figure.references).map(([name, value]) => [name, () => value])) }))
  const asked = runs.flatMap(run => run ?? [])
  if (asked.length > 0) for await (const { subject, events } of readCareJourneys(store, authority, known)) for (const run of asked) run.add(subject, events)
  return reconciled.map((one, place) => ({ ...one, changes: runs[place]?.restatement().changes ?? null }))
}

/** `kinfold reconcile`: every published figure beside its derivation. */
export const reconcileCommand = async (options: ReconcileOptions, surroundings: Surroundings): Answered => {
  const references = populationAsked(options.population, surroundings)
  if (either.isLeft(references)) return references
  const knownAt = momentAsked(options.knownAt)
  if (either.isLeft(knownAt)) return knownAt
  const known = { knownAt: knownAt.right }
  return answerFrom(options, knownAt.right, surroundings, async ({ store, authority }) => {
    const all = publishedFigures(await readPublishedFigures(store, authority, known))
    const published = options.document === undefined ? all : all.filter(({ figure }) => figure.document === options.document)
    if (options.document !== undefined && published.length === 0) return either.left({ code: 'CLI_DOCUMENT_UNKNOWN', known: [...new Set(all.map(({ figure }) => figure.document))] })
    const own = await readAuthorityEvents(store, authority, known)
    const run = startReconciling({ published, authority: own, references: references.right })
    let latest = lastRecorded(own)
    for await (const { subject, events } of readCareJourneys(store, authority, known)) {
      run.add(subject, events)
      latest = lastRecorded(events, latest)
    }
    const reconciled = await withReasons(run.reconciled(), { store, authority, known, own, references: references.right })
    const of = { authority, knownAt: knownAt.right ?? latest }
    const exitCode = reconciled.some(({ standing }) => standing === 'differs') ? (3 as const) : (0 as const)
    const next = { where: inStore(options), until: knownAt.right === undefined ? '' : ` --to ${knownAt.right}` }
    if (options.json === true) return either.right({ text: jsonText(reconciledJson(of, reconciled)), exitCode })
    if (options.csv === true) return either.right({ text: reconciledCsv(reconciled), exitCode })
    return either.right({ text: reconciledText(of, reconciled, next, pageFor(surroundings)), exitCode })
  })
}
