import { either } from 'fp-ts'
import { publishedFigures, startReconciling, startRestatement } from '@kinfold/lineage'
import type { Reconciled } from '@kinfold/lineage'
import type { References } from '@kinfold/measure'
import { readAuthorityEvents, readCareJourneys, readPublishedFigures } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import type { AnyEvent } from '@kinfold/vocabulary'
import { jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { populationAsked } from '../asked/population.js'
import { chooseAuthority } from '../store/choose-authority.js'
import { readFrom } from '../store/open.js'
import { storePath } from '../store/paths.js'
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
  readonly population?: string
  readonly csv?: boolean
  readonly json?: boolean
}

/** Restates what is another now than then: a second time through the children, for those figures alone. */
const withReasons = async (store: EventStore, authority: string, reconciled: readonly Reconciled[], own: readonly AnyEvent[], references: References): Promise<readonly WithReasons[]> => {
  const runs = reconciled.map(({ worked, isRestated, knownThen, figure }) =>
    worked === null || !isRestated
      ? undefined
      : startRestatement({ ...worked, from: knownThen, to: undefined, authority: own, references: figure.references === undefined ? references : new Map(Object.entries(figure.references).map(([name, value]) => [name, () => value])) }))
  const asked = runs.flatMap(run => run ?? [])
  if (asked.length > 0) for await (const { subject, events } of readCareJourneys(store, authority)) for (const run of asked) run.add(subject, events)
  return reconciled.map((one, place) => ({ ...one, restatedBy: runs[place]?.restatement().changes.length ?? null }))
}

/** `kinfold reconcile`: every published figure beside its derivation. */
export const reconcileCommand = async (options: ReconcileOptions, surroundings: Surroundings): Answered => {
  const references = populationAsked(options.population, surroundings)
  if (either.isLeft(references)) return references
  const file = storePath(surroundings.cwd, options.store)
  return readFrom(file, surroundings, async store => {
    const authority = await chooseAuthority(store, file, options.authority)
    if (either.isLeft(authority)) return authority
    const all = publishedFigures(await readPublishedFigures(store, authority.right))
    const published = options.document === undefined ? all : all.filter(({ figure }) => figure.document === options.document)
    if (options.document !== undefined && published.length === 0) return either.left({ code: 'CLI_DOCUMENT_UNKNOWN', known: [...new Set(all.map(({ figure }) => figure.document))] })
    const own = await readAuthorityEvents(store, authority.right)
    const run = startReconciling({ published, authority: own, references: references.right })
    for await (const { subject, events } of readCareJourneys(store, authority.right)) run.add(subject, events)
    const reconciled = await withReasons(store, authority.right, run.reconciled(), own, references.right)
    const exitCode = reconciled.some(({ standing }) => standing === 'differs') ? (3 as const) : (0 as const)
    if (options.json === true) return either.right({ text: jsonText(reconciledJson(authority.right, reconciled)), exitCode })
    if (options.csv === true) return either.right({ text: reconciledCsv(reconciled), exitCode })
    return either.right({ text: reconciledText(authority.right, reconciled, inStore(options), pageFor(surroundings)), exitCode })
  })
}
