import type { Restated } from '@kinfold/lineage'
import type { PrintedFigure } from '@kinfold/scorecard'
import { becauseJson } from '../changes/as-json.js'
import { groupsOf } from '../changes/groups.js'
import type { Group } from '../changes/groups.js'
import { csvLine } from '../text/csv.js'
import type { Published, ReconciledOf, WithReasons } from './outcome.js'

/** What was registered, as docs/cli-json.md describes it. */
export const publishedJson = ({ registered, known, refused, unknownIndicators }: Published, isTrial: boolean) => ({
  written: isTrial ? 0 : registered.length,
  registered: registered.map(({ indicator, period, document, written }) => ({ indicator, period, document, written })),
  known,
  refused: refused.map(({ line, why }) => ({ line, why })),
  unknownIndicators
})

const figureOf = (figure: PrintedFigure | null) => (figure === null ? null : { value: figure.value, low: figure.low, high: figure.high, state: figure.state })

/** Why so many children, or occasions, count otherwise now. */
const reasonOf = ({ first: { before, after, because }, changes }: Group<Restated>) => ({
  count: changes.length,
  before,
  after,
  because: becauseJson(because)
})

/** The register beside its derivations, as docs/cli-json.md describes it. */
export const reconciledJson = ({ authority, knownAt }: ReconciledOf, reconciled: readonly WithReasons[]) => ({
  authority,
  knownAt,
  figures: reconciled.map(({ figure, event, standing, knownThen, isMomentGiven, then, now, isRestated, changes, isDefinedAlike }) => ({
    indicator: figure.indicator,
    period: figure.period,
    document: figure.document,
    publishedOn: figure.publishedOn,
    written: figure.written,
    registeredAt: event.recordedAt,
    standing,
    knownThen,
    isMomentGiven,
    then: figureOf(then),
    now: figureOf(now),
    isRestated,
    restatedBy: changes?.length ?? null,
    reasons: groupsOf(changes ?? []).map(reasonOf),
    isDefinedAlike
  }))
})

const headings = ['indicator', 'period', 'document', 'publishedOn', 'written', 'standing', 'knownThen', 'thenValue', 'thenLow', 'thenHigh', 'thenState', 'nowValue', 'nowLow', 'nowHigh', 'nowState', 'isRestated', 'restatedBy'] as const

/** The register beside its derivations as CSV. */
export const reconciledCsv = (reconciled: readonly WithReasons[]): string =>
  [
    csvLine(headings),
    ...reconciled.map(({ figure, standing, knownThen, then, now, isRestated, changes }) =>
      csvLine([
        figure.indicator, figure.period, figure.document, figure.publishedOn, figure.written, standing, knownThen,
        then?.value ?? null, then?.low ?? null, then?.high ?? null, then?.state ?? null, now?.value ?? null, now?.low ?? null, now?.high ?? null, now?.state ?? null, isRestated, changes?.length ?? null
      ])
    )
  ].join('')
