import { commonValues, layoutOf, readLaidOut } from './event-layout.js'
import type { Common, Layout } from './event-layout.js'
import type { AnyEvent } from './event.js'

/** Reads events that were recorded together, as in an import: what they have in common is not read again. */
export interface ImportLayouts {
  /** The event of a text that is of an import which is known. */
  readonly read: (text: string) => AnyEvent | undefined
  /** Takes note of an event that had to be read otherwise. */
  readonly meet: (text: string, event: AnyEvent) => void
}

/** Events recorded together: how they are laid out, and what they have in common. */
interface Import {
  readonly layout: Layout
  readonly common: Common
}

/** So many imports are found, and so many events kept in mind that may be of one. */
const mostImports = 64
/** One in so many events is looked at, to find imports: those that were recorded alone lose little time. */
const oneIn = 4

const isSame = (one: Common, other: Common): boolean =>
  one.recordedAt === other.recordedAt &&
  one.causationId === other.causationId &&
  one.recordedBy === other.recordedBy &&
  one.system === other.system &&
  one.correlationId === other.correlationId

const markedLetters = 8

/**
 * A number from some letters of the causation, which events of one import have in common and others hardly ever; they stand at the beginning of
 * canonical texts and at the end of texts in the order in which events are written here. Elsewhere they are not looked for.
 */
const marking = (event: AnyEvent): ((text: string) => number) | undefined => {
  const keys = Object.keys(event)
  const isFirst = keys[0] === 'causationId'
  if (!isFirst && keys.at(-1) !== 'causationId') return undefined
  return text => {
    const from = isFirst ? '{"causationId":"'.length : text.length - '"}'.length - markedLetters
    let mark = 0
    for (let place = from; place < from + markedLetters; place += 1) mark = (mark * 31 + text.charCodeAt(place)) | 0
    return mark
  }
}

const noImports: ImportLayouts = { read: () => undefined, meet: () => undefined }

/** The imports of events that have their keys in the order of this one; none is known yet. */
export const importLayouts = (like: AnyEvent): ImportLayouts => {
  const markOf = marking(like)
  if (markOf === undefined) return noImports
  const imports = new Map<number, Import>()
  const looked = new Map<number, Common>()
  let turn = 0
  let left = mostImports
  /** An event that is the second of its import to be looked at makes it known. */
  const lookAt = (mark: number, event: AnyEvent): void => {
    if (left === 0) return
    const common = commonValues(event)
    const before = looked.get(mark)
    if (before !== undefined && isSame(before, common)) {
      imports.set(mark, { layout: layoutOf(event, common), common })
      left -= 1
      return
    }
    if (looked.size === mostImports) looked.clear()
    looked.set(mark, common)
  }
  return {
    read: text => {
      if (imports.size === 0) return undefined
      const known = imports.get(markOf(text))
      return known === undefined ? undefined : readLaidOut(known.layout, text)
    },
    meet: (text, event) => {
      turn = (turn + 1) % oneIn
      if (turn > 0) return
      const mark = markOf(text)
      const known = imports.get(mark)
      if (known === undefined) lookAt(mark, event)
      // Of two imports with one mark the one that is known stands in the way of each event of the other.
      else if (!isSame(known.common, commonValues(event))) imports.delete(mark)
    }
  }
}
