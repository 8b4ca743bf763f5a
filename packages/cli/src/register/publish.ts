import { basename, resolve } from 'node:path'
import { either } from 'fp-ts'
import { formatDay, parseDay } from '@kinfold/calendar'
import { figurePublished } from '@kinfold/lineage'
import { indicatorOf } from '@kinfold/scorecard'
import { readPublishedFigures } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import type { AnyEvent, CivilDay, FigurePublished } from '@kinfold/vocabulary'
import { authorityStream } from '@kinfold/vocabulary'
import { jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { figuresAsked, momentAsked } from '../asked/figures.js'
import { measuresAsked } from '../asked/measure.js'
import type { Failure } from '../failure.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { inStore } from '../text/repeated.js'
import { publishedJson } from './as-json.js'
import { readDocuments } from './documents-read.js'
import type { LineRefused } from './documents-read.js'
import { figuresOfMonth } from './figures-of-month.js'
import type { Published } from './outcome.js'
import { publishedText } from './text.js'

export interface PublishOptions {
  readonly store: string
  readonly authority?: string
  readonly month?: string
  readonly document?: string
  readonly publishedOn?: string
  readonly by: string
  readonly knownAt?: string
  readonly policy: string
  readonly set: readonly string[]
  readonly population?: string
  readonly file?: string
  readonly dryRun?: boolean
  readonly json?: boolean
}

interface ToRegister {
  readonly figures: readonly { readonly figure: FigurePublished; readonly source: AnyEvent['source'] }[]
  readonly refused: readonly LineRefused[]
}

const ofFile = (file: string, cwd: string): either.Either<Failure, ToRegister> =>
  either.map(({ figures, refused }: { readonly figures: readonly { readonly line: number; readonly figure: FigurePublished }[]; readonly refused: readonly LineRefused[] }) => ({
    figures: figures.map(({ line, figure }) => ({ figure, source: { system: 'publication', file: basename(file), line } })),
    refused
  }))(readDocuments(resolve(cwd, file)))

const ofMonth = async (store: EventStore, authority: string, codes: readonly string[], options: PublishOptions, surroundings: Surroundings): Promise<either.Either<Failure, ToRegister>> => {
  const { month, document, publishedOn } = options
  if (month === undefined || document === undefined || document.trim() === '') return either.left({ code: 'CLI_NOTHING_TO_PUBLISH' })
  const measures = measuresAsked(codes)
  if (either.isLeft(measures)) return measures
  const asked = figuresAsked({ ...options, month }, surroundings)
  if (either.isLeft(asked)) return asked
  const day = parseDay(publishedOn ?? surroundings.now().slice(0, 10))
  if (either.isLeft(day)) return day
  const figures = await figuresOfMonth(store, authority, measures.right, asked.right, { document, publishedOn: formatDay(day.right) as CivilDay })
  return either.right({ figures: figures.map(figure => ({ figure, source: { system: 'kinfold' } })), refused: [] })
}

/** `kinfold publish`: what was published, in the authority's register. */
export const publishCommand = async (codes: readonly string[], options: PublishOptions, surroundings: Surroundings): Answered => {
  if (options.by.trim() === '') return either.left({ code: 'CLI_OPTION_BLANK', option: '--by' })
  const knownAt = momentAsked(options.knownAt)
  if (either.isLeft(knownAt)) return knownAt
  return answerFrom(options, knownAt.right, surroundings, async ({ store, authority }) => {
    const asked = options.file === undefined ? await ofMonth(store, authority, codes, options, surroundings) : ofFile(options.file, surroundings.cwd)
    if (either.isLeft(asked)) return asked
    const held = [...(await readPublishedFigures(store, authority))]
    const events: AnyEvent[] = []
    for (const { figure, source } of asked.right.figures) {
      const event = figurePublished(figure, { authority, recordedAt: surroundings.now(), recordedBy: options.by, held }, source)
      if (event === undefined) continue
      events.push(event)
      held.push(event)
    }
    if (options.dryRun !== true && events.length > 0) {
      const appended = await store.append([{ stream: authorityStream(authority), events, expected: { kind: 'stream exists' } }])()
      if (either.isLeft(appended)) return appended
    }
    const published: Published = {
      registered: events.flatMap(event => (event.type === 'FigurePublished' ? [event.payload] : [])),
      known: asked.right.figures.length - events.length,
      refused: asked.right.refused,
      unknownIndicators: [...new Set(asked.right.figures.map(({ figure }) => figure.indicator).filter(code => indicatorOf(code) === undefined))]
    }
    const isTrial = options.dryRun === true
    const text = options.json === true ? jsonText(publishedJson(published, isTrial)) : publishedText(published, isTrial, inStore(options), pageFor(surroundings))
    return either.right({ text, exitCode: published.refused.length > 0 ? (3 as const) : (0 as const) })
  })
}
