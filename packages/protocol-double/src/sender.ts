import { once } from 'node:events'
import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { ServerWritableStream } from '@grpc/grpc-js'
import type { Fault } from './faults.js'
import type { LogPosition, Recorded } from './log.js'
import { identifierOf } from './proposals.js'
import type { Served } from './served.js'
import { statusError } from './status.js'

const eventAnswer = ({ id, stream, revision, position, type, contentType, created, content, metadata }: Recorded): ReadResp => {
  const uuid = new shared.UUID()
  uuid.setString(id)
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent()
  recorded.setId(uuid)
  recorded.setStreamIdentifier(identifierOf(stream))
  recorded.setStreamRevision(String(revision))
  recorded.setCommitPosition(String(position.commit))
  recorded.setPreparePosition(String(position.prepare))
  recorded.getMetadataMap().set('type', type).set('content-type', contentType).set('created', String(created))
  recorded.setData(content)
  recorded.setCustomMetadata(metadata)
  const event = new streams.ReadResp.ReadEvent()
  event.setEvent(recorded)
  event.setCommitPosition(String(position.commit))
  const answer = new streams.ReadResp()
  answer.setEvent(event)
  return answer
}

const checkpointAnswer = ({ commit, prepare }: LogPosition): ReadResp => {
  const checkpoint = new streams.ReadResp.Checkpoint()
  checkpoint.setCommitPosition(String(commit))
  checkpoint.setPreparePosition(String(prepare))
  const answer = new streams.ReadResp()
  answer.setCheckpoint(checkpoint)
  return answer
}

/** Sends down one call as fast as the other side takes it. Each gives false once the call is over. */
export interface Sender {
  readonly message: (answer: ReadResp) => Promise<boolean>
  readonly event: (record: Recorded) => Promise<boolean>
  readonly checkpoint: (position: LogPosition) => Promise<boolean>
  readonly over: AbortSignal
}

export const makeSender = (call: ServerWritableStream<ReadReq, ReadResp>, served: Served, fault: Fault | undefined): Sender => {
  const ended = new AbortController()
  for (const ending of ['cancelled', 'close', 'error']) call.on(ending, () => ended.abort())
  let sent = 0

  const message = async (answer: ReadResp): Promise<boolean> => {
    if (ended.signal.aborted || call.cancelled) return false
    if (!call.write(answer)) await once(call, 'drain', { signal: ended.signal }).catch(() => {})
    return !ended.signal.aborted
  }

  /** What the fault does once so many events are out; true where the call ends with it. */
  const strikes = (): boolean => {
    if (fault?.kind === 'cut midway' && sent === fault.afterEvents) {
      served.cut()
      return true
    }
    if (fault?.kind === 'status' && fault.when === 'after' && sent === 1) {
      call.emit('error', statusError(fault.status, call.metadata.get('authorization').join()))
      return true
    }
    return false
  }

  return {
    message,
    event: async (record) => {
      if (strikes()) return false
      sent += 1
      served.count('event sent')
      if (fault?.kind === 'twice' && !(await message(eventAnswer(record)))) return false
      return message(eventAnswer(record))
    },
    checkpoint: (position) => {
      served.count('checkpoint sent')
      return message(checkpointAnswer(position))
    },
    over: ended.signal
  }
}
