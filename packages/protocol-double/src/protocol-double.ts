import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { connect } from 'node:net'
import { makeFaults } from './faults.js'
import type { Call, Fault } from './faults.js'
import { serverLog } from './log.js'
import type { ServerLog } from './log.js'
import type { Counted } from './served.js'
import { startServices } from './services.js'
import type { MadeUser, RunningServices } from './services.js'
import type { OwnCertificate } from './certificate.js'

export interface DoubleOptions {
  /** With TLS, under this certificate; without it in the clear. */
  readonly tls?: OwnCertificate
  /** Who may call, with their passwords; anybody where absent. */
  readonly users?: Readonly<Record<string, string>>
  readonly maximumAppendBytes?: number
  /** Servers before 23.10 do not say that a subscription has caught up. */
  readonly tellsCaughtUp?: boolean
}

/** A stand-in for an EventStoreDB server that speaks its protocol over loopback. It is no EventStoreDB: it keeps nothing, and only what is said here is alike. */
export interface ProtocolDouble {
  readonly host: string
  readonly port: number
  readonly log: ServerLog
  /** Orders faults for the calls that come next. */
  readonly order: (call: Call, ...faults: readonly Fault[]) => void
  readonly faultsLeft: () => number
  readonly counted: (what: Counted) => number
  /** The users that were made; whether they may call is another matter. */
  readonly madeUsers: () => readonly MadeUser[]
  /** Cuts every connection, as a cable that is pulled. */
  readonly cut: () => void
  /** Goes down, log kept; who calls finds nobody. */
  readonly goDown: () => void
  readonly comeUp: () => Promise<void>
  /** Calls that say they need the leader are sent on to it. */
  readonly follow: (leader: { readonly host: string; readonly port: number }) => void
  readonly stop: () => Promise<void>
}

/** Starts a protocol double on a free port. A relay stands before the services, so that cables can be cut and servers replaced. */
export const startProtocolDouble = async (options: DoubleOptions = {}): Promise<ProtocolDouble> => {
  const log = serverLog(options.maximumAppendBytes ?? 16 * 1024 * 1024)
  const faults = makeFaults()
  const counts = new Map<Counted, number>()
  const madeUsers: MadeUser[] = []
  const cables = new Set<Socket>()
  const cut = (): void => {
    for (const cable of cables) cable.destroy()
  }
  let leader: { readonly host: string; readonly port: number } | undefined
  let services: RunningServices | undefined

  const relay = createServer((near) => {
    if (services === undefined) return void near.destroy()
    const far = connect(services.port, services.host)
    for (const [one, other] of [[near, far], [far, near]] as const) {
      cables.add(one)
      one.setNoDelay(true)
      one.on('error', () => {})
      one.on('close', () => {
        cables.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  const host = '127.0.0.1'
  relay.listen(0, host)
  await once(relay, 'listening')
  const { port } = relay.address() as AddressInfo

  const comeUp = async (): Promise<void> => {
    services = await startServices({
      served: {
        log,
        faults,
        cut,
        tellsCaughtUp: options.tellsCaughtUp ?? true,
        count: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1)
      },
      host,
      outside: { host, port },
      leader: () => leader,
      made: (user) => void madeUsers.push(user),
      ...(options.tls === undefined ? {} : { tls: options.tls }),
      ...(options.users === undefined ? {} : { users: options.users })
    })
  }
  const goDown = (): void => {
    services?.stop()
    services = undefined
  }
  await comeUp()

  return {
    host,
    port,
    log,
    order: faults.order,
    faultsLeft: faults.left,
    counted: (what) => counts.get(what) ?? 0,
    madeUsers: () => madeUsers,
    cut,
    goDown,
    comeUp,
    follow: (other) => {
      leader = other
    },
    stop: async () => {
      goDown()
      cut()
      relay.close()
      await once(relay, 'close')
    }
  }
}
