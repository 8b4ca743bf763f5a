import { either } from 'fp-ts'
import { decodeEvent } from './decode.js'
import { keysOf, layoutOf, readLaidOut } from './event-layout.js'
import type { Layout } from './event-layout.js'
import type { AnyEvent } from './event.js'
import type { EventNotReadable } from './fault.js'
import { importLayouts } from './import-layouts.js'
import type { ImportLayouts } from './import-layouts.js'

/** An order of keys, and the imports whose events have it. */
interface Order {
  readonly layout: Layout
  readonly imports: ImportLayouts
}

/** So many orders of keys are remembered; one writer has a few. */
const mostOrders = 32

/**
 * A reader of events in the JSON text that a log holds, with the answers of `decodeEvent` on what JSON.parse makes of it. It remembers how
 * texts were laid out, and one that is laid out as the last one was is read without being parsed key by key; still less is read of one that was recorded
 * together with many others. Make one for each log: texts of one writer are alike.
 *
 * Errors: those of `decodeEvent`. What is not JSON throws a SyntaxError, as JSON.parse does.
 */
export const eventReader = (): ((text: string) => either.Either<EventNotReadable, AnyEvent>) => {
  const orders = new Map<string, Order>()
  let order: Order | undefined
  const orderOf = (event: AnyEvent): Order | undefined => {
    const keys = keysOf(event)
    const known = orders.get(keys)
    if (known !== undefined || orders.size === mostOrders) return known
    const made = { layout: layoutOf(event), imports: importLayouts(event) }
    orders.set(keys, made)
    return made
  }
  return text => {
    if (order !== undefined) {
      const imported = order.imports.read(text)
      if (imported !== undefined) return either.right(imported)
      const alike = readLaidOut(order.layout, text)
      if (alike !== undefined) {
        order.imports.meet(text, alike)
        return either.right(alike)
      }
    }
    const decoded = decodeEvent(JSON.parse(text))
    if (either.isRight(decoded)) order = orderOf(decoded.right) ?? order
    return decoded
  }
}
