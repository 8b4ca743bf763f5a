import { generateKeyPairSync, sign } from 'node:crypto'

const element = (tag: number, ...parts: readonly Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts)
const objectId = (hex: string): Buffer => element(0x06, Buffer.from(hex, 'hex'))
const bits = (content: Uint8Array): Buffer => element(0x03, Buffer.from([0]), content)
const text = (tag: number, content: string): Buffer => element(tag, Buffer.from(content))

const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'))
const commonName = (name: string): Buffer => sequence(element(0x31, sequence(objectId('550403'), text(0x0c, name))))

const pem = (kind: string, der: Uint8Array): string =>
  `-----BEGIN ${kind}-----\n${(Buffer.from(der).toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${kind}-----\n`

export interface OwnCertificate {
  readonly certificate: string
  readonly key: string
}

/**
 * A certificate that signs itself, for the name localhost and both loopback addresses: made anew for each test, so that no key lies in a file.
 *
 * Source: RFC 5280, sections 4.1 and 4.2.1.6.
 */
export const ownCertificate = (): OwnCertificate => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const name = commonName('localhost')
  const alternatives = sequence(text(0x82, 'localhost'), element(0x87, Buffer.from([127, 0, 0, 1])), element(0x87, Buffer.from([...Array<number>(15).fill(0), 1])))
  const extensions = sequence(
    sequence(objectId('551d11'), element(0x04, alternatives)),
    sequence(objectId('551d13'), element(0x01, Buffer.from([0xff])), element(0x04, sequence(element(0x01, Buffer.from([0xff])))))
  )
  const body = sequence(
    element(0xa0, element(0x02, Buffer.from([2]))),
    element(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    sequence(text(0x17, '200101000000Z'), text(0x17, '491231235959Z')),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, extensions)
  )
  const certificate = sequence(body, ecdsaWithSha256, bits(sign('sha256', body, privateKey)))
  return { certificate: pem('CERTIFICATE', certificate), key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString() }
}
