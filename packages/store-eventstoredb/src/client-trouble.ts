import { ErrorType, isCommandError } from '@eventstore/db-client'
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

const textOf = (thrown: object): string => ['details', 'message'].map((key) => String((thrown as Readonly<Record<string, unknown>>)[key] ?? '')).join(' ')

const codeOf = (thrown: object): number | undefined => {
  const code = 'code' in thrown ? thrown.code : undefined
  return typeof code === 'number' ? code : undefined
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
  if (isCommandError(thrown)) {
    switch (thrown.type) {
      case ErrorType.WRONG_EXPECTED_VERSION:
        return new ServerTrouble({ kind: 'wrong revision' })
      case ErrorType.STREAM_NOT_FOUND:
      case ErrorType.NO_STREAM:
        return new ServerTrouble({ kind: 'no such stream' })
      case ErrorType.STREAM_DELETED:
        return new ServerTrouble({ kind: 'deleted' })
      case ErrorType.MAXIMUM_APPEND_SIZE_EXCEEDED:
        return new ServerTrouble({ kind: 'too large' })
      case ErrorType.ACCESS_DENIED:
        return new ServerTrouble({ kind: 'no leave' })
      case ErrorType.NOT_LEADER:
        return new ServerTrouble({ kind: 'passing', why: 'another node leads now' })
      default:
        return new ServerTrouble(byCode(thrown))
    }
  }
  if (codeOf(thrown) !== undefined) return new ServerTrouble(byCode(thrown))
  if (thrown.message.startsWith('Failed to discover')) return new ServerTrouble({ kind: 'passing', why: 'no node of the cluster answers' })
  return thrown
}
