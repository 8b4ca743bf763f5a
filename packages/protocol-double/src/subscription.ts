import streams from '@eventstore/db-client/generated/streams_pb.js'
import type { ReadReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js'
import { subscriptionBegins } from './all-positions.js'
import type { Recorded } from './log.js'
import type { Sender } from './sender.js'
import type { Served } from './served.js'

/** How many events are looked at between two checkpoints, times the interval asked for. */
const checkpointWindow = 32

const picks = (options: ReadReq.Options): ((record: Recorded) => boolean) => {
  const filter = options.getFilter()
  if (filter === undefined) return () => true
  const byName = filter.getStreamIdentifier()
  const expression = byName ?? filter.getEventType()
  const prefixes = expression?.getPrefixList() ?? []
  const pattern = new RegExp(expression?.getRegex() ?? '')
  return ({ stream, type }) => {
    const text = byName === undefined ? type : stream
    return prefixes.length > 0 ? prefixes.some((prefix) => text.startsWith(prefix)) : pattern.test(text)
  }
}

const caughtUp = (): ReadResp => {
  const answer = new streams.ReadResp()
  answer.setCaughtUp(new streams.ReadResp.CaughtUp())
  return answer
}

const confirmation = (): ReadResp => {
  const told = new streams.ReadResp.SubscriptionConfirmation()
  told.setSubscriptionId('a subscription')
  const answer = new streams.ReadResp()
  answer.setConfirmation(told)
  return answer
}

/**
 * What is there after the position, then what comes: events that the filter picks, and a checkpoint for every window of events
 * that were looked at. The log must not be scavenged meanwhile.
 */
export const follow = async (sender: Sender, { log, tellsCaughtUp }: Served, options: ReadReq.Options): Promise<void> => {
  const wanted = picks(options)
  const window = checkpointWindow * Math.max(1, options.getFilter()?.getCheckpointintervalmultiplier() ?? 1)
  let wake = (): void => {}
  const unhear = log.grown(() => wake())
  sender.over.addEventListener('abort', () => wake())
  let place = subscriptionBegins(log, options)
  let looked = 0
  let isLive = false
  try {
    if (!(await sender.message(confirmation()))) return
    while (!sender.over.aborted) {
      const record = log.all()[place]
      if (record === undefined) {
        if (!isLive && tellsCaughtUp && !(await sender.message(caughtUp()))) return
        isLive = true
        if (log.all()[place] === undefined && !sender.over.aborted) await new Promise<void>((resolve) => (wake = resolve))
        continue
      }
      place += 1
      looked += 1
      if (wanted(record) && !(await sender.event(record))) return
      if (options.hasFilter() && looked % window === 0 && !(await sender.checkpoint(record.position))) return
    }
  } finally {
    unhear()
  }
}
