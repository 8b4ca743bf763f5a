import shared from '@eventstore/db-client/generated/shared_pb.js'
import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { AppendReq, AppendResp } from '@eventstore/db-client/generated/streams_pb.js'
import type { sendUnaryData, ServerReadableStream } from '@grpc/grpc-js'
import type { Fault } from './faults.js'
import type { Outcome } from './log.js'
import { expectedIn, nameIn, proposed } from './proposals.js'
import type { Served } from './served.js'
import { appendTooLarge, statusError, streamDeleted } from './status.js'

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

const success = ({ revision, position }: Extract<Outcome, { kind: 'appended' }>): AppendResp => {
  const at = new streams.AppendResp.Position()
  at.setCommitPosition(String(position.commit))
  at.setPreparePosition(String(position.prepare))
  const told = new streams.AppendResp.Success()
  told.setCurrentRevision(String(revision))
  told.setPosition(at)
  const answer = new streams.AppendResp()
  answer.setSuccess(told)
  return answer
}

const wrong = (current: bigint | undefined, options: AppendReq.Options): AppendResp => {
  const told = new streams.AppendResp.WrongExpectedVersion()
  if (current === undefined) told.setCurrentNoStream(new shared.Empty())
  else told.setCurrentRevision(String(current))
  if (options.hasRevision()) told.setExpectedRevision(options.getRevision())
  else if (options.hasNoStream()) told.setExpectedNoStream(new shared.Empty())
  else told.setExpectedStreamExists(new shared.Empty())
  const answer = new streams.AppendResp()
  answer.setWrongExpectedVersion(told)
  return answer
}

const isDue = (fault: Fault | undefined, when: 'before' | 'after'): boolean =>
  fault !== undefined && 'when' in fault && fault.when === when

/** The append of one stream by one call: its options, then its events. */
export const appendService =
  (served: Served) =>
  (call: ServerReadableStream<AppendReq, AppendResp>, answer: sendUnaryData<AppendResp>): void => {
    const messages: AppendReq[] = []
    const refused = served.refusal(call.metadata)
    call.on('data', (message: AppendReq) => messages.push(message))
    call.on('error', () => {})
    call.on('end', () => {
      void (async () => {
        if (refused !== undefined) return answer(refused)
        const [head, ...rest] = messages
        const options = head?.getOptions() ?? new streams.AppendReq.Options()
        const name = nameIn(options.getStreamIdentifier())
        const events = rest.flatMap((message) => message.getProposedMessage() ?? []).map(proposed)
        const fault = served.faults.next('append')
        served.count('append')
        /** What the fault does at this moment; true where no answer follows. */
        const strikes = async (when: 'before' | 'after'): Promise<boolean> => {
          if (fault === undefined || !isDue(fault, when)) return false
          if (fault.kind === 'slow') await wait(fault.milliseconds)
          if (fault.kind === 'cut') served.cut()
          if (fault.kind === 'status') answer(statusError(fault.status, call.metadata.get('authorization').join()))
          return fault.kind !== 'slow'
        }
        if (fault?.kind === 'silent') return
        if (fault?.kind === 'overtaken') fault.by()
        if (fault?.kind === 'wrong revision') return answer(null, wrong(undefined, options))
        if (await strikes('before')) return
        const outcome = served.log.append(name, expectedIn(options), events)
        if (await strikes('after')) return
        switch (outcome.kind) {
          case 'appended':
            return answer(null, success(outcome))
          case 'wrong revision':
            return answer(null, wrong(outcome.current, options))
          case 'deleted':
            return answer(streamDeleted(name))
          case 'too large':
            return answer(appendTooLarge(outcome.limit))
        }
      })()
    })
  }
