import { either } from 'fp-ts'
import { readCertificate } from '@kinfold/lineage'
import type { Certificate, Envelope } from '@kinfold/lineage'
import type { Failure } from '../failure.js'
import { parsedAs, readWhole } from './files.js'
import { isEnvelope } from './signature.js'

/** A certificate as it was handed over: as it stands, or within a signed envelope. */
export interface Given {
  readonly certificate: Certificate
  readonly envelope: Envelope | undefined
}

/** Reads a certificate, or the envelope that one is signed in. */
export const givenIn = (file: string): either.Either<Failure, Given> => {
  const text = readWhole(file)
  if (either.isLeft(text)) return text
  const value = either.tryCatch((): unknown => JSON.parse(text.right), () => undefined)
  const envelope = either.isRight(value) && isEnvelope(value.right) ? value.right : undefined
  const held = envelope === undefined ? text.right : Buffer.from(envelope.payload, 'base64').toString('utf8')
  return either.map((certificate: Certificate): Given => ({ certificate, envelope }))(parsedAs(file, held, readCertificate))
}
