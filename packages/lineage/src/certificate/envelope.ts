import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** The type under which a certificate is signed. */
export const certificateType = 'application/vnd.kinfold.certificate+json'

/**
 * A signed text: a DSSE envelope, its payload and signatures in base64.
 *
 * Source: Dead Simple Signing Envelope, protocol version 1.
 */
export interface Envelope {
  readonly payloadType: string
  readonly payload: string
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[]
}

/** The bytes that are signed: what kind of payload it is, and the payload, each with its length. */
export const bytesToSign = (payloadType: string, payload: Uint8Array): Uint8Array => {
  const type = utf8ToBytes(payloadType)
  return concatBytes(utf8ToBytes(`DSSEv1 ${type.length} `), type, utf8ToBytes(` ${payload.length} `), payload)
}
