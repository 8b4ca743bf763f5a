import { either } from 'fp-ts'
import { authoritiesIn, shownName } from '@kinfold/store'
import type { EventStore } from '@kinfold/store'
import type { Failure } from '../failure.js'

/** The authority asked for, or the only one that the store holds. */
export const chooseAuthority = async (store: EventStore, file: string, asked: string | undefined): Promise<either.Either<Failure, string>> => {
  const known = await authoritiesIn(store)
  const [only] = known
  if (only === undefined) return either.left({ code: 'CLI_STORE_WITHOUT_AUTHORITY', file: shownName(file) })
  if (asked !== undefined) return known.includes(asked) ? either.right(asked) : either.left({ code: 'CLI_AUTHORITY_NOT_HELD', authority: asked, known })
  return known.length === 1 ? either.right(only) : either.left({ code: 'CLI_AUTHORITY_NEEDED', known })
}
