import { Metadata, status } from '@grpc/grpc-js'
import type { ServiceError } from '@grpc/grpc-js'
import type { Status } from './faults.js'

const codes: Readonly<Record<Status, status>> = {
  cancelled: status.CANCELLED,
  unavailable: status.UNAVAILABLE,
  aborted: status.ABORTED,
  internal: status.INTERNAL,
  'access denied': status.PERMISSION_DENIED,
  unauthenticated: status.UNAUTHENTICATED,
  'invalid argument': status.INVALID_ARGUMENT,
  unknown: status.UNKNOWN
}

/** An error as EventStoreDB sends it: what happened stands in `exception`, and its facts beside it. */
export const exception = (code: status, name: string, facts: Readonly<Record<string, string>> = {}): ServiceError => {
  const metadata = new Metadata()
  metadata.set('exception', name)
  for (const [key, value] of Object.entries(facts)) metadata.set(key, value)
  return Object.assign(new Error(name), { code, details: name, metadata })
}

/** A bare status. Its words quote what was asked for, as a careless server's would. */
export const statusError = (what: Status, quoting: string): ServiceError =>
  what === 'access denied'
    ? exception(codes[what], 'access-denied')
    : Object.assign(new Error(what), { code: codes[what], details: `${what}: ${quoting}`, metadata: new Metadata() })

export const streamDeleted = (stream: string): ServiceError =>
  exception(status.FAILED_PRECONDITION, 'stream-deleted', { 'stream-name': stream })

export const appendTooLarge = (limit: number): ServiceError =>
  exception(status.INVALID_ARGUMENT, 'maximum-append-size-exceeded', { 'maximum-append-size': String(limit) })

export const notLeader = (leader: { readonly host: string; readonly port: number }): ServiceError =>
  exception(status.NOT_FOUND, 'not-leader', { 'leader-endpoint-host': leader.host, 'leader-endpoint-port': String(leader.port) })
