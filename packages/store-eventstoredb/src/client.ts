import { EventStoreDBClient, jsonEvent, streamNameFilter } from '@eventstore/db-client'
import type {
  AllStreamResolvedEvent,
  ChannelCredentialOptions,
  DNSClusterOptions,
  GossipClusterOptions,
  JSONEventType,
  ReadPosition,
  ResolvedEvent,
  SingleNodeOptions
} from '@eventstore/db-client'
import clientDebug from '@eventstore/db-client/dist/utils/debug.js'
import type { Host, ServerAddress } from './address.js'
import { troubleOf } from './client-trouble.js'
import type { Connection, Held, LogPosition, Mark, Reading } from './connection.js'

// This is the one file that knows the client: another of the same family (@kurrent/kurrentdb-client) goes in its place.

// Asked to by DEBUG=esdb, the client would write out events, certificates and keys.
for (const log of Object.values(clientDebug.debug)) log.enabled = false

type Settings = SingleNodeOptions | GossipClusterOptions | DNSClusterOptions

/** What TLS is given besides what the machine trusts. */
export interface Certificates {
  readonly rootCertificate?: Buffer
  readonly userCertFile?: Buffer
  readonly userKeyFile?: Buffer
}

/** The client, without batch appends and with an end. */
class Client extends EventStoreDBClient {
  private opened: ReturnType<typeof this.getChannel> | undefined

  constructor(settings: Settings, channel: ChannelCredentialOptions, credentials: ServerAddress['credentials']) {
    // The three kinds of settings are three overloads, which no union fits.
    super(settings as SingleNodeOptions, channel, credentials)
    // All clients of a process share one list of batches that wait: where one connection breaks, the batches of every other are
    // given up, and an answer that comes for one of them after all ends the process. A single append is a call of its own.
    this.supports = async () => false
    const open = this.getChannel
    this.getChannel = () => (this.opened = open())
  }

  /** Ends what is under way, and the connection itself, which `dispose` leaves open. */
  async end(): Promise<void> {
    await this.dispose()
    const channel = await this.opened?.catch(() => undefined)
    channel?.close()
  }
}

const endpoint = ({ host, port }: Host): { readonly address: string; readonly port: number } => ({ address: host.includes(':') ? `[${host}]` : host, port })

const settingsFor = ({ hosts, isDiscovered, connectionName = 'kinfold', numbers }: ServerAddress): Settings => {
  const common = { ...numbers, connectionName, throwOnAppendFailure: true }
  const [first = { host: '', port: 0 }] = hosts
  if (isDiscovered) return { ...common, discover: endpoint(first) }
  return hosts.length > 1 ? { ...common, endpoints: hosts.map(endpoint) } : { ...common, endpoint: endpoint(first) }
}

const held = ({ event }: ResolvedEvent | AllStreamResolvedEvent): readonly Held[] =>
  event === undefined
    ? []
    : [{
        stream: event.streamId,
        revision: event.revision,
        id: event.id,
        type: event.type,
        content: event.data,
        metadata: event.metadata,
        position: event.position
      }]

/** What the client reads through: it throws for want of a listener once its last reader has gone. */
interface ClientStream {
  readonly on: (event: 'error', heard: () => void) => unknown
  readonly iterator: (options: { readonly destroyOnReturn: boolean }) => AsyncIterable<unknown>
  readonly resume: () => unknown
}

/**
 * `begin` starts a call and gives the way to cancel it: who leaves the client's stream early leaves the call open. What was under
 * way runs out then: a stream that was destroyed instead would keep its call from ever being over, and `dispose` would wait for it.
 */
const reading = <A, B>(begin: () => readonly [ClientStream, cancel: () => Promise<void>], read: (given: A) => readonly B[]): Reading<B> => {
  let isStopped = false
  let end = (): void => {}
  const stop = (): void => {
    isStopped = true
    end()
    end = () => {}
  }
  return {
    stop,
    [Symbol.asyncIterator]: async function* () {
      if (isStopped) return
      try {
        const [stream, cancel] = begin()
        stream.on('error', () => {})
        end = () => {
          cancel().catch(() => {})
          stream.resume()
        }
        for await (const given of stream.iterator({ destroyOnReturn: false })) yield* read(given as A)
      } catch (thrown) {
        if (!isStopped) throw troubleOf(thrown)
      } finally {
        stop()
      }
    }
  }
}

const isMark = (given: ResolvedEvent | AllStreamResolvedEvent | Mark): given is Mark => 'kind' in given

/** Opens a connection through @eventstore/db-client. Nothing is sent before it is used. */
export const clientConnection = (address: ServerAddress, certificates: Certificates): Connection => {
  // Credentials belong to the client: given with a call they would be written out with it.
  const client = new Client(settingsFor(address), { insecure: !address.isEncrypted, ...certificates }, address.credentials)
  const requiresLeader = true
  return {
    append: async (stream, proposals, revision) => {
      const events = proposals.map(({ id, type, content, metadata }) => jsonEvent<JSONEventType>({ id, type, data: content, metadata }))
      try {
        await client.appendToStream(stream, events, { expectedRevision: revision ?? 'no_stream', requiresLeader })
      } catch (thrown) {
        throw troubleOf(thrown)
      }
    },
    readStream: (name, direction, from, maxCount) =>
      reading(() => {
        const fromRevision = from ?? (direction === 'forwards' ? 'start' : 'end')
        const stream = client.readStream(name, { direction, fromRevision, maxCount, requiresLeader })
        return [stream, () => stream.cancel()]
      }, held),
    readAll: (direction, from, maxCount) =>
      reading(() => {
        const fromPosition: ReadPosition = from ?? (direction === 'forwards' ? 'start' : 'end')
        const stream = client.readAll({ direction, fromPosition, maxCount, requiresLeader })
        return [stream, () => stream.cancel()]
      }, held),
    follow: (after, streams) =>
      reading<AllStreamResolvedEvent | Mark, Held | Mark>(() => {
        // The client tells marks aside, ahead of the events that wait before them. Put among the events, they keep their place.
        const mark = (told: Mark): void => void stream.push(told)
        const told = { checkpointInterval: 32, checkpointReached: async (_by: unknown, position: LogPosition) => mark({ kind: 'checkpoint', position }) }
        const filter =
          'prefix' in streams ? streamNameFilter({ ...told, prefixes: [streams.prefix] }) : streamNameFilter({ ...told, regex: streams.pattern })
        const stream = client.subscribeToAll({ fromPosition: after ?? 'start', filter, requiresLeader })
        stream.on('caughtUp', () => mark({ kind: 'caught up' }))
        return [stream, () => stream.unsubscribe()]
      }, (given) => (isMark(given) ? [given] : held(given))),
    close: () => client.end()
  }
}
