import shared from '@eventstore/db-client/generated/shared_pb.js'
import type { AppendReq, BatchAppendReq } from '@eventstore/db-client/generated/streams_pb.js'
import type { Expected, Proposed } from './log.js'

/** The name in a stream identifier. */
export const nameIn = (identifier: shared.StreamIdentifier | undefined): string =>
  Buffer.from(identifier?.getStreamName_asU8() ?? new Uint8Array()).toString('utf8')

export const identifierOf = (name: string): shared.StreamIdentifier => {
  const identifier = new shared.StreamIdentifier()
  identifier.setStreamName(Buffer.from(name).toString('base64'))
  return identifier
}

/** An event as it was proposed, by either kind of append. */
export const proposed = (message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): Proposed => ({
  id: message.getId()?.getString() ?? '',
  type: message.getMetadataMap().get('type') ?? '',
  contentType: message.getMetadataMap().get('content-type') ?? '',
  content: message.getData_asU8(),
  metadata: message.getCustomMetadata_asU8()
})

export const expectedIn = (options: AppendReq.Options): Expected => {
  if (options.hasNoStream()) return 'no stream'
  if (options.hasStreamExists()) return 'stream exists'
  return options.hasRevision() ? BigInt(options.getRevision()) : 'any'
}

export const expectedInBatch = (options: BatchAppendReq.Options): Expected => {
  if (options.hasNoStream()) return 'no stream'
  if (options.hasStreamExists()) return 'stream exists'
  return options.hasStreamPosition() ? BigInt(options.getStreamPosition()) : 'any'
}
