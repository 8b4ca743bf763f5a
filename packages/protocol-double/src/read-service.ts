import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { ServerWritableStream } from '@grpc/grpc-js'
import { readingOfAll } from './all-positions.js'
import type { Recorded } from './log.js'
import { identifierOf, nameIn } from './proposals.js'
import { makeSender } from './sender.js'
import type { Sender } from './sender.js'
import type { Served } from './served.js'
import { statusError, streamDeleted } from './status.js'
import { follow } from './subscription.js'

/** A stream: from a revision on in either direction, that revision included. */
const readingOfStream = (seen: readonly Recorded[], options: ReadReq.Options, limit: number): readonly Recorded[] => {
  const stream = options.getStream()
  const at = stream?.hasRevision() === true ? BigInt(stream.getRevision()) : undefined
  if (options.getReadDirection() === streams.ReadReq.Options.ReadDirection.BACKWARDS) {
    const found = at === undefined ? (stream?.hasEnd() === true ? seen : []) : seen.filter(({ revision }) => revision <= at)
    return found.slice(Math.max(0, found.length - limit)).reverse()
  }
  const found = at === undefined ? (stream?.hasEnd() === true ? [] : seen) : seen.filter(({ revision }) => revision >= at)
  return found.slice(0, limit)
}

const notFound = (name: string): ReadResp => {
  const told = new streams.ReadResp.StreamNotFound()
  told.setStreamIdentifier(identifierOf(name))
  const answer = new streams.ReadResp()
  answer.setStreamNotFound(told)
  return answer
}

type Call = ServerWritableStream<ReadReq, ReadResp>

const sendAll = async (call: Call, sender: Sender, records: readonly Recorded[]): Promise<void> => {
  for (const record of records) if (!(await sender.event(record))) return
  call.end()
}

const answer = async (call: Call, sender: Sender, served: Served, options: ReadReq.Options): Promise<void> => {
  if (options.hasSubscription()) return follow(sender, served, options)
  const limit = Number(options.getCount())
  const stream = options.getStream()
  if (stream === undefined) return sendAll(call, sender, readingOfAll(served.log, options, limit))
  const name = nameIn(stream.getStreamIdentifier())
  const seen = served.log.visible(name)
  if (seen === 'deleted') return void call.emit('error', streamDeleted(name))
  if (seen !== 'not found') return sendAll(call, sender, readingOfStream(seen, options, limit))
  await sender.message(notFound(name))
  call.end()
}

/** Reads of a stream or of `$all`, and subscriptions to `$all`. */
export const readService =
  (served: Served) =>
  (call: Call): void => {
    const options = call.request.getOptions() ?? new streams.ReadReq.Options()
    const kind = options.hasSubscription() ? 'subscription' : 'read'
    served.count(kind)
    const refused = served.refusal(call.metadata)
    const fault = refused === undefined ? served.faults.next(kind) : undefined
    const status = fault?.kind === 'status' && fault.when === 'before' ? statusError(fault.status, call.metadata.get('authorization').join()) : refused
    if (status !== undefined) return void call.emit('error', status)
    if (fault?.kind === 'silent') return
    if (fault?.kind === 'cut' && fault.when === 'before') return served.cut()
    const sender = makeSender(call, served, fault)
    const delay = fault?.kind === 'slow' ? fault.milliseconds : 0
    setTimeout(() => void answer(call, sender, served, options), delay)
  }
