import { statSync } from 'node:fs'
import { either } from 'fp-ts'
import { asHeld, copyLog } from '@kinfold/store'
import type { EventStore, Transferred } from '@kinfold/store'
import { answer, jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import type { Failure } from '../failure.js'
import { withStore } from '../store/open.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { type Counting, countingOn } from './counting.js'
import { carryIdentity, identityGoesAlong } from './identity-beside.js'
import { transferText } from './transfer-text.js'
import { identityLine, page } from './words.js'

export interface CopyOptions {
  readonly withIdentity?: boolean
  readonly check: boolean
  readonly json?: boolean
}

type Result<A> = Promise<either.Either<Failure, A>>

/** Copies from one open store to another. The first is checked before: a copy of what is left of a stream cannot know of the rest. */
const copyBetween = async (from: EventStore, to: EventStore, check: boolean, signal: AbortSignal | undefined, counting: Counting): Result<Transferred> => {
  const stop = signal === undefined ? {} : { signal }
  if (check) {
    counting.begin('checking')
    const verified = await from.verify({ ...stop, looked: counting.tell })()
    if (either.isLeft(verified)) return verified
  }
  counting.begin('copying')
  return copyLog(from, to, { ...stop, carried: counting.tell })()
}

/** What was committed stands in the file itself once a store is closed, unless somebody else has it open. */
const isInWriteAheadLog = (store: string): boolean => (statSync(`${store}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0

/** `kinfold store copy`: a log into another store, event by event. */
export const copyCommand = async (typedFrom: string, typedTo: string, options: CopyOptions, surroundings: Surroundings): Answered => {
  const [from, to] = [storePath(surroundings.cwd, typedFrom), storePath(surroundings.cwd, typedTo)]
  if (from === to) return either.left({ code: 'CLI_SAME_STORE' })
  const outcome = identityGoesAlong(from, to, options.withIdentity === true)
  if (either.isLeft(outcome)) return outcome
  const counting = countingOn(surroundings)
  const copied = await withStore(from, { create: false, decode: asHeld }, surroundings, source =>
    withStore(to, { create: true, decode: asHeld }, surroundings, target => copyBetween(source, target, options.check, surroundings.interrupted?.(), counting))
  )
  counting.clear()
  if (either.isLeft(copied)) return copied
  const identity = await carryIdentity(from, to, outcome.right)
  if (either.isLeft(identity)) return identity
  const inUse = isInWriteAheadLog(to)
  if (options.json === true) return either.right(answer(jsonText({ from: typedFrom, to: typedTo, ...copied.right, identity: identity.right, inWriteAheadLog: inUse })))
  const open = inUse ? [`Somebody else has ${typedTo} open: until they close it, ${typedTo}-wal belongs to it.`] : []
  return either.right(answer(page(pageFor(surroundings), transferText('Copied', typedTo, copied.right), ...open, identityLine(identity.right))))
}
