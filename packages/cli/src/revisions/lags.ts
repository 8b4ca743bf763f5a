import { either } from 'fp-ts'
import { startRecordingLags } from '@kinfold/lineage'
import { logBegins, readAuthorityEvents, readCareJourneys } from '@kinfold/store'
import { lastRecorded } from '@kinfold/vocabulary'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import { momentAsked } from '../asked/figures.js'
import { answerFrom } from '../store/records.js'
import type { Surroundings } from '../surroundings.js'
import { knownAtText, momentText } from '../text/moment.js'
import { pageFor } from '../text/page.js'
import { table } from '../text/table.js'
import { wrap } from '../text/wrap.js'
import { briefly } from '../words/event-type.js'
import { counted, grouped } from '../words/words.js'

export interface LagsOptions {
  readonly store: string
  readonly authority?: string
  readonly knownAt?: string
  readonly json?: boolean
}

/** `kinfold lags`: not done, or not yet recorded? */
export const lagsCommand = async (options: LagsOptions, surroundings: Surroundings): Answered => {
  const knownAt = momentAsked(options.knownAt)
  if (either.isLeft(knownAt)) return knownAt
  const known = { knownAt: knownAt.right }
  return answerFrom(options, knownAt.right, surroundings, async ({ store, authority }) => {
    const firstLoad = (await logBegins(store, authority)) ?? surroundings.now()
    const run = startRecordingLags(firstLoad)
    let latest = lastRecorded(await readAuthorityEvents(store, authority, known))
    for await (const { events } of readCareJourneys(store, authority, known)) {
      run.add(events)
      latest = lastRecorded(events, latest)
    }
    const knownBy = knownAt.right ?? latest
    const { lags, firstLoad: loaded, restated } = run.lags()
    if (options.json === true) return either.right(answer(jsonText({ authority, knownAt: knownBy, firstLoadAt: firstLoad, lags: lags.map(({ type, events, median, ninth, most }) => ({ type, events, median, ninth, most })), firstLoad: loaded, restated })))
    const page = pageFor(surroundings)
    const text = [
      page.paint.strong(`${authority}, ${knownAtText(knownBy)}: days from when it happened to when the records knew`),
      lags.length === 0
        ? 'Nothing was told for the first time since the first load.'
        : table(
            [{ head: 'event' , wide: true }, { head: 'events', align: 'right' }, { head: 'half within', align: 'right' }, { head: 'nine of ten within', align: 'right' }, { head: 'longest', align: 'right' }],
            lags.map(({ type, events, median, ninth, most }) => [briefly(type), grouped(events), grouped(median), grouped(ninth), grouped(most)]),
            page
          ),
      '',
      wrap(`Left out: ${counted(loaded, 'event')} of the first load (${momentText(firstLoad)}), of which the log does not say when the records knew, and ${counted(restated, 'later version')} of facts that were known.`, page.width, 0, 2),
      ''
    ].join('\n')
    return either.right(answer(text))
  })
}
