import shared from '@eventstore/db-client/generated/shared_pb.js'
import status from '@eventstore/db-client/generated/status_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { ServerDuplexStream } from '@grpc/grpc-js'
import any from 'google-protobuf/google/protobuf/any_pb.js'
import empty from 'google-protobuf/google/protobuf/empty_pb.js'
import type { Outcome, Proposed } from './log.js'
import { expectedInBatch, nameIn, proposed } from './proposals.js'
import type { Served } from './served.js'

/** A batch that is still being sent, piece by piece. */
interface Pending {
  readonly options: BatchAppendReq.Options
  readonly events: Proposed[]
}

const packed = (message: { readonly serializeBinary: () => Uint8Array }, type: string): status.Status => {
  const details = new any.Any()
  details.pack(message.serializeBinary(), type)
  const told = new status.Status()
  told.setMessage(type)
  told.setDetails(details)
  return told
}

const wrong = (current: bigint | undefined): status.Status => {
  const told = new shared.WrongExpectedVersion()
  if (current === undefined) told.setCurrentNoStream(new empty.Empty())
  else told.setCurrentStreamRevision(String(current))
  return packed(told, 'event_store.client.WrongExpectedVersion')
}

const fill = (answer: BatchAppendResp, outcome: Outcome): void => {
  switch (outcome.kind) {
    case 'appended': {
      const at = new shared.AllStreamPosition()
      at.setCommitPosition(String(outcome.position.commit))
      at.setPreparePosition(String(outcome.position.prepare))
      const told = new streams.BatchAppendResp.Success()
      told.setCurrentRevision(String(outcome.revision))
      told.setPosition(at)
      answer.setSuccess(told)
      return
    }
    case 'wrong revision':
      answer.setError(wrong(outcome.current))
      return
    case 'deleted':
      answer.setError(packed(new shared.StreamDeleted(), 'event_store.client.StreamDeleted'))
      return
    case 'too large': {
      const told = new shared.MaximumAppendSizeExceeded()
      told.setMaxappendsize(outcome.limit)
      answer.setError(packed(told, 'event_store.client.MaximumAppendSizeExceeded'))
    }
  }
}

/** The append of many batches over one call. Errors are google.rpc.Status with their facts packed inside. */
export const batchService =
  (served: Served) =>
  (call: ServerDuplexStream<BatchAppendReq, BatchAppendResp>): void => {
    const refused = served.refusal(call.metadata)
    if (refused !== undefined) {
      call.emit('error', refused)
      return
    }
    const pending = new Map<string, Pending>()
    call.on('error', () => {})
    call.on('end', () => call.end())
    call.on('data', (message: BatchAppendReq) => {
      const correlation = message.getCorrelationId()
      const key = correlation?.getString() ?? ''
      const batch = pending.get(key) ?? { options: message.getOptions() ?? new streams.BatchAppendReq.Options(), events: [] }
      batch.events.push(...message.getProposedMessagesList().map(proposed))
      pending.set(key, batch)
      if (!message.getIsFinal()) return
      pending.delete(key)
      served.count('batch append')
      const answer = new streams.BatchAppendResp()
      answer.setCorrelationId(correlation)
      answer.setStreamIdentifier(batch.options.getStreamIdentifier())
      fill(answer, served.log.append(nameIn(batch.options.getStreamIdentifier()), expectedInBatch(batch.options), batch.events))
      call.write(answer)
    })
  }
