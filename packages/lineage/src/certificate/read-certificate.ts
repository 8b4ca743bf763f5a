import { either } from 'fp-ts'
import * as t from 'io-ts'
import { InstantCodec } from '@kinfold/vocabulary'
import type { Certificate } from './certificate.js'
import type { CertifiedChild } from './certified-child.js'

/** Why a text is no certificate, or what goes with one: where in it, and what was expected there. */
export interface NotACertificate {
  readonly code: 'CERTIFICATE_NOT_READABLE'
  readonly at: string
  readonly expected: string
}

const Numbers = t.readonlyArray(t.number)
const Texts = t.record(t.string, t.string)

const CertificateCodec = t.type({
  kinfoldCertificate: t.literal(1),
  authority: t.string,
  month: t.string,
  asAt: t.string,
  knownAt: InstantCodec,
  position: t.string,
  policy: t.type({ words: t.string, settings: Texts }),
  calendar: t.string,
  coverage: t.string,
  references: t.record(t.string, t.number),
  figures: t.readonlyArray(t.type({ code: t.string, sentence: t.string, definitionHash: t.string, numbers: Numbers })),
  tree: t.type({ root: t.string, log: t.string, children: t.number }),
  salt: t.string,
  packages: Texts
})

const ChildCodec = t.type({ child: t.string, events: t.readonlyArray(t.type({ id: t.string, hash: t.string })) })

/** What a certificate rests on, child by child: opaque ids, and the ids and hashes of events. */
export interface Annex {
  readonly holds: string
  readonly kinfoldAnnex: 1
  /** The root of the certificate that it goes with. */
  readonly root: string
  readonly children: readonly CertifiedChild[]
}

const AnnexCodec = t.type({ holds: t.string, kinfoldAnnex: t.literal(1), root: t.string, children: t.readonlyArray(ChildCodec) })

const Step = t.type({ side: t.union([t.literal('left'), t.literal('right')]), hash: t.string, sums: t.record(t.string, Numbers) })

/** That one child is in a certificate, with these events and this contribution: it needs no log. */
export interface InclusionProof {
  readonly holds: string
  readonly kinfoldProof: 1
  readonly root: string
  readonly child: CertifiedChild
  readonly sums: Readonly<Record<string, readonly number[]>>
  readonly steps: readonly { readonly side: 'left' | 'right'; readonly hash: string; readonly sums: Readonly<Record<string, readonly number[]>> }[]
}

const ProofCodec = t.type({ holds: t.string, kinfoldProof: t.literal(1), root: t.string, child: ChildCodec, sums: t.record(t.string, Numbers), steps: t.readonlyArray(Step) })

/** What stands first in everything that tells of single children. */
export const holdsChildren = 'facts about single children, under opaque ids'

const read =
  <A>(codec: t.Type<A>) =>
  (input: unknown): either.Either<NotACertificate, A> =>
    either.mapLeft((errors: t.Errors): NotACertificate => {
      const [error] = errors
      const context = error?.context ?? []
      return { code: 'CERTIFICATE_NOT_READABLE', at: context.map(({ key }) => key).filter(key => key !== '').join('.'), expected: context.at(-1)?.type.name ?? 'a certificate' }
    })(codec.decode(input))

/** Reads what JSON holds as a certificate. Errors: CERTIFICATE_NOT_READABLE */
export const readCertificate: (input: unknown) => either.Either<NotACertificate, Certificate> = input =>
  either.map(certificate => certificate as Certificate)(read(CertificateCodec)(input))

/** Reads what JSON holds as the annex of a certificate. Errors: CERTIFICATE_NOT_READABLE */
export const readAnnex: (input: unknown) => either.Either<NotACertificate, Annex> = read(AnnexCodec)

/** Reads what JSON holds as the proof that a child is in a certificate. Errors: CERTIFICATE_NOT_READABLE */
export const readProof: (input: unknown) => either.Either<NotACertificate, InclusionProof> = read(ProofCodec)
