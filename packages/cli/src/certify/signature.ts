import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { either } from 'fp-ts'
import { bytesToSign, certificateType } from '@kinfold/lineage'
import type { Envelope } from '@kinfold/lineage'
import type { Failure } from '../failure.js'
import { readWhole } from './files.js'

/** What a key is called: the SHA-256 of its public half (SPKI, DER). */
const keyidOf = (key: KeyObject): string => createHash('sha256').update((key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' })).digest('hex')

const keyIn = (file: string, make: (pem: string) => KeyObject): either.Either<Failure, KeyObject> =>
  either.chain((pem: string): either.Either<Failure, KeyObject> => {
    const key = either.tryCatch(() => make(pem), () => undefined)
    return either.isLeft(key) || key.right.asymmetricKeyType !== 'ed25519' ? either.left({ code: 'CLI_KEY_UNUSABLE', file }) : key
  })(readWhole(file))

/** Signs a text: an envelope that holds it. Errors: CLI_KEY_UNUSABLE */
export const signed = (text: string, keyFile: string): either.Either<Failure, Envelope> =>
  either.map((key: KeyObject): Envelope => {
    const payload = Buffer.from(text, 'utf8')
    const sig = sign(null, bytesToSign(certificateType, payload), key).toString('base64')
    return { payloadType: certificateType, payload: payload.toString('base64'), signatures: [{ keyid: keyidOf(key), sig }] }
  })(keyIn(keyFile, createPrivateKey))

/** Whether one of an envelope's signatures is that of a key, and what the key is called. Errors: CLI_KEY_UNUSABLE */
export const isSignedBy = ({ payloadType, payload, signatures }: Envelope, keyFile: string): either.Either<Failure, { readonly isValid: boolean; readonly keyid: string }> =>
  either.map((key: KeyObject) => {
    const bytes = bytesToSign(payloadType, Buffer.from(payload, 'base64'))
    return { isValid: signatures.some(({ sig }) => verify(null, bytes, key, Buffer.from(sig, 'base64'))), keyid: keyidOf(key) }
  })(keyIn(keyFile, createPublicKey))

/** Whether what JSON holds is a signed envelope. */
export const isEnvelope = (value: unknown): value is Envelope => {
  if (typeof value !== 'object' || value === null || !('payload' in value) || !('payloadType' in value) || !('signatures' in value)) return false
  const { payload, payloadType, signatures } = value
  const isSignature = (one: unknown): boolean => typeof one === 'object' && one !== null && 'sig' in one && typeof one.sig === 'string'
  return typeof payload === 'string' && payloadType === certificateType && Array.isArray(signatures) && signatures.every(isSignature)
}
