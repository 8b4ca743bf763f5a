import { either } from 'fp-ts'
import { logBegins } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import type { Instant } from '@kinfold/vocabulary'
import type { Answered } from '../answer.js'
import type { Surroundings } from '../surroundings.js'
import { momentText } from '../text/moment.js'
import { chooseAuthority } from './choose-authority.js'
import { readFrom } from './open.js'
import { storePath } from './paths.js'

/** The options that say whose records are read. */
export interface RecordsOptions {
  readonly store: string
  readonly authority?: string
}

/** The records of an authority in a store that is open. */
export interface Records {
  readonly store: EventStore
  /** Where the store is. */
  readonly file: string
  readonly authority: string
  /** What is said beside every answer that is as known before anything was recorded; else nothing. */
  readonly begins: string | undefined
}

const beginsText = async (store: EventStore, authority: string, knownAt: Instant | undefined): Promise<string | undefined> => {
  if (knownAt === undefined) return undefined
  const first = await logBegins(store, authority, { knownAt })
  if (first === null || first <= knownAt) return undefined
  const say = momentText(first) === momentText(knownAt) ? String : momentText
  return `The log of ${authority} begins at ${say(first)}: at ${say(knownAt)} nothing was recorded yet.`
}

/** Answers from the records of the authority that is asked for. As known before the log begins, the answer says so beside it. */
export const answerFrom = (options: RecordsOptions, knownAt: Instant | undefined, surroundings: Surroundings, use: (records: Records) => Answered): Answered => {
  const file = storePath(surroundings.cwd, options.store)
  return readFrom(file, surroundings, async store => {
    const authority = await chooseAuthority(store, file, options.authority)
    if (either.isLeft(authority)) return authority
    const begins = await beginsText(store, authority.right, knownAt)
    const answered = await use({ store, file, authority: authority.right, begins })
    if (begins === undefined || either.isLeft(answered)) return answered
    return either.right({ ...answered.right, remark: `kinfold: ${begins}\n${answered.right.remark ?? ''}` })
  })
}
