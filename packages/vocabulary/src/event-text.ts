import { either } from 'fp-ts'
import { decodeEvent } from './decode.js'
import { commonValues, keysOf, layoutOf, readLaidOut } from './event-layout.js'
import type { Layout } from './event-layout.js'
import type { AnyEvent } from './event.js'
import type { EventNotReadable } from './fault.js'

/** So many orders of keys are remembered; one writer has a few. */
const mostLayouts = 32
/** So many imports are remembered. */
const mostImports = 64
/** After so many events in a row that were recorded together, more of them are expected; a remembered import is known again sooner. */
const [enoughToExpect, enoughToKnowAgain] = [8, 2]

type Common = ReturnType<typeof commonValues>

const isSame = (one: Common, other: Common): boolean =>
  one.recordedAt === other.recordedAt &&
  one.correlationId === other.correlationId &&
  one.causationId === other.causationId &&
  one.recordedBy === other.recordedBy &&
  one.system === other.system

/**
 * A reader of events in the JSON text that a log holds, with the answers of `decodeEvent` on what JSON.parse makes of it. It remembers how
 * texts were laid out, and one that is laid out as the last one was is read without being parsed key by key; less still is read of those that were recorded
 * together, as in an import. Make one for each log: texts of one writer are alike.
 *
 * Errors: those of `decodeEvent`. What is not JSON throws a SyntaxError, as JSON.parse does.
 */
export const eventReader = (): ((text: string) => either.Either<EventNotReadable, AnyEvent>) => {
  const layouts = new Map<string, Layout>()
  const imports = new Map<string, Layout>()
  let layout: Layout | undefined
  let imported: Layout | undefined
  let last: Common | undefined
  let inARow = 0

  const layoutFor = (event: AnyEvent): Layout | undefined => {
    const keys = keysOf(event)
    const known = layouts.get(keys)
    if (known !== undefined || layouts.size === mostLayouts) return known
    const made = layoutOf(event)
    layouts.set(keys, made)
    return made
  }

  /** The layout of events recorded together with this one, once there were several of them in a row. */
  const importOf = (event: AnyEvent): Layout | undefined => {
    const common = commonValues(event)
    inARow = last !== undefined && isSame(last, common) ? inARow + 1 : 0
    last = common
    if (inARow < enoughToKnowAgain) return undefined
    const key = `${keysOf(event)} ${JSON.stringify(common)}`
    const known = imports.get(key)
    if (known !== undefined || inARow < enoughToExpect || imports.size === mostImports) return known
    const made = layoutOf(event, common)
    imports.set(key, made)
    return made
  }

  return text => {
    const together = imported === undefined ? undefined : readLaidOut(imported, text)
    if (together !== undefined) return either.right(together)
    const alike = layout === undefined ? undefined : readLaidOut(layout, text)
    const decoded = alike === undefined ? decodeEvent(JSON.parse(text)) : either.right(alike)
    if (either.isLeft(decoded)) return decoded
    if (alike === undefined) layout = layoutFor(decoded.right) ?? layout
    imported = importOf(decoded.right)
    return decoded
  }
}
