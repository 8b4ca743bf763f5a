import { ServerTrouble } from './trouble.js'
import type { Trouble } from './trouble.js'

const lasting: Readonly<Record<number, string>> = {
  3: 'it takes the request for malformed',
  9: 'it refuses the request in its present state',
  12: 'it does not speak the protocol of EventStoreDB 20 or later'
}

const whyOnTheWay: readonly (readonly [RegExp, string])[] = [
  [/certificate|self.signed|altname|CERT_/i, 'its certificate is not trusted'],
  [/wrong version number|packet length|EPROTO|ERR_SSL/i, 'it does not speak TLS there'],
  [/ECONNREFUSED/, 'nobody answers there'],
  [/ENOTFOUND|EAI_AGAIN|Name resolution/i, 'its name leads nowhere']
]

const whyByCode: Readonly<Record<number, string>> = {
  1: 'it stopped amidst the request',
  4: 'it did not answer in time',
  8: 'it has too much to do',
  10: 'it ran out of time itself',
  14: 'the connection broke'
}

const textOf = (thrown: object): string =>
  Object.entries({ details: '', message: '', ...thrown, ...(thrown instanceof Error ? { message: thrown.message } : {}) })
    .flatMap(([name, text]) => ((name === 'details' || name === 'message') && typeof text === 'string' ? [text] : []))
    .join(' ')

const codeOf = (thrown: object): number | undefined => {
  const code = 'code' in thrown ? thrown.code : undefined
  return typeof code === 'number' ? code : undefined
}

/** The types by which the client tells its errors apart. */
const byType: Readonly<Record<string, Trouble>> = {
  'wrong-expected-version': { kind: 'wrong revision' },
  'stream-not-found': { kind: 'no such stream' },
  'no-stream': { kind: 'no such stream' },
  'stream-deleted': { kind: 'deleted' },
  'maximum-append-size-exceeded': { kind: 'too large' },
  'access-denied': { kind: 'no leave' },
  'not-leader': { kind: 'passing', why: 'another node leads now' }
}

/** What a bare status of gRPC means. The texts beside it are looked into, and never repeated. */
const byCode = (thrown: object): Trouble => {
  const code = codeOf(thrown) ?? 2
  if (code === 7 || code === 16) return { kind: 'no leave' }
  const why = lasting[code]
  if (why !== undefined) return { kind: 'lasting', why }
  const text = textOf(thrown)
  return { kind: 'passing', why: whyOnTheWay.find(([pattern]) => pattern.test(text))?.[1] ?? whyByCode[code] ?? 'it failed for a reason of its own' }
}

/**
 * What the client threw, told apart. A server that goes down shows as cancelled as often as unavailable; a leader that is one no
 * longer, a deadline and a broken stream pass as well. What the client threw is not kept: its parts quote requests.
 *
 * A fault of the program is given back as it is.
 */
export const troubleOf = (thrown: unknown): unknown => {
  if (!(thrown instanceof Error) || thrown instanceof ServerTrouble) return thrown
  const type = 'type' in thrown && typeof thrown.type === 'string' ? thrown.type : undefined
  const known = type === undefined ? undefined : byType[type]
  if (known !== undefined) return new ServerTrouble(known)
  if (type !== undefined || codeOf(thrown) !== undefined) return new ServerTrouble(byCode(thrown))
  if (thrown.message.startsWith('Failed to discover')) return new ServerTrouble({ kind: 'passing', why: 'no node of the cluster answers' })
  return thrown
}
