import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { parseMonth } from '@kinfold/calendar'
import { policyWords } from '@kinfold/clauses'
import { estimatesOf, revisionsOf, startRevisions } from '@kinfold/lineage'
import type { MonthEnds } from '@kinfold/measure'
import { readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { momentAsked } from '../asked/figures.js'
import { measureAsked } from '../asked/measure.js'
import { policyAsked } from '../asked/policy.js'
import { populationAsked } from '../asked/population.js'
import { writeNew } from '../certify/files.js'
import type { Failure } from '../failure.js'
import { latestRecord } from '../store/latest-record.js'
import { answerFrom } from '../store/records.js'
import { newFile } from '../store-commands/a-file.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { revisionsCsv, revisionsJson } from './as-data.js'
import { revisionsChart } from './chart.js'
import type { Revised } from './revised.js'
import { revisionsText } from './text.js'

export interface RevisionsOptions {
  readonly store: string
  readonly authority?: string
  readonly months: string
  readonly lags: string
  readonly knownAt?: string
  readonly policy: string
  readonly set: readonly string[]
  readonly population?: string
  readonly svg?: string
  readonly csv?: boolean
  readonly json?: boolean
}

const mostLags = 120

const monthsAsked = (text: string): either.Either<Failure, MonthEnds> => {
  const [from = '', to = '', more] = text.split('..')
  const [first, last] = [parseMonth(from), parseMonth(to)]
  if (more !== undefined || !text.includes('..')) return either.left({ code: 'CLI_MONTHS_MALFORMED' })
  if (either.isLeft(first)) return first
  if (either.isLeft(last)) return last
  return last.right < first.right ? either.left({ code: 'CLI_MONTHS_MALFORMED' }) : either.right({ first: first.right, count: last.right - first.right + 1 })
}

const lagsAsked = (text: string): either.Either<Failure, number> =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= mostLags ? either.right(Number(text)) : either.left({ code: 'CLI_LAGS_MALFORMED', most: mostLags })

/** `kinfold revisions`: the revision triangle of an indicator. */
export const revisionsCommand = async (code: string, options: RevisionsOptions, surroundings: Surroundings): Answered => {
  const measure = measureAsked(code)
  if (either.isLeft(measure)) return measure
  const months = monthsAsked(options.months)
  if (either.isLeft(months)) return months
  const lags = lagsAsked(options.lags)
  if (either.isLeft(lags)) return lags
  const policy = policyAsked(options.policy, options.set)
  if (either.isLeft(policy)) return policy
  const references = populationAsked(options.population, surroundings)
  if (either.isLeft(references)) return references
  const knownAt = momentAsked(options.knownAt)
  if (either.isLeft(knownAt)) return knownAt
  const chart = options.svg === undefined ? either.right('') : newFile(resolve(surroundings.cwd, options.svg))
  if (either.isLeft(chart)) return chart
  return answerFrom(options, knownAt.right, surroundings, async ({ store, authority }) => {
    const known = { knownAt: knownAt.right }
    const own = await readAuthorityEvents(store, authority, known)
    const latest = await latestRecord(store, authority, known)
    const run = startRevisions({ measure: measure.right, months: months.right, lags: lags.right, policy: policy.right, authority: own, latest, references: references.right })
    for await (const { subject, events } of readCareJourneys(store, authority, known)) run.add(subject, events)
    const triangle = run.triangle()
    const revised: Revised = { authority, knownAt: knownAt.right ?? latest, policy: policyWords(policy.right), triangle, revisions: revisionsOf(triangle), estimates: estimatesOf(triangle) }
    const drawn = options.svg === undefined ? either.right('') : writeNew(chart.right, revisionsChart(revised))
    if (either.isLeft(drawn)) return drawn
    if (options.json === true) return either.right(answer(jsonText(revisionsJson(revised))))
    return either.right(answer(options.csv === true ? revisionsCsv(revised) : revisionsText(revised, pageFor(surroundings))))
  })
}
