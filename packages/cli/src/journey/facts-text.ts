import { sourceText } from '../text/event.js'
import { momentText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { table } from '../text/table.js'
import type { Cell } from '../text/table.js'
import { briefly } from '../words/event-type.js'
import { payloadWords } from '../words/payload.js'
import type { ChildRead } from './read-child.js'
import type { Version } from './versions.js'

/** Enough of a fact's id to name it to `kinfold correct`. */
const shownOfId = 8

const sayingOf = ({ event }: Version, all: readonly Version[]): string => {
  const payload = payloadWords(event)
  const withdrawn = event.type === 'FactRetracted' ? all.find(other => other.event.id === event.supersedes) : undefined
  const what = withdrawn === undefined ? '' : ` (${briefly(withdrawn.event.type)})`
  return `${briefly(event.type)}${what}${payload === '' ? '' : `: ${payload}`}`
}

const standingText = ({ standing, event }: Version): string => {
  switch (standing) {
    case 'current':
      return ''
    case 'superseded':
      return '[superseded] '
    case 'withdrawal':
      return event.reason === undefined ? '' : `[${event.reason}] `
  }
}

const cellsOf = (version: Version, all: readonly Version[], { paint }: Page): readonly Cell[] => {
  const { event, standing } = version
  const words = [event.factId.slice(0, shownOfId), event.effectiveOn, momentText(event.recordedAt), `${standingText(version)}${sayingOf(version, all)}`, sourceText(event.source)]
  return standing === 'superseded' ? words.map(text => ({ words: text, paint: paint.struck })) : words
}

/** Every version of every fact in order of effect, with both axes of time: when it took effect, and when it was recorded. */
export const factsText = ({ versions }: ChildRead, page: Page): string =>
  table(
    [{ head: 'fact' }, { head: 'effective' }, { head: 'recorded' }, { head: 'what it says', wide: true }, { head: 'source', atMost: 24 }],
    versions.map(version => cellsOf(version, versions, page)),
    page
  )
