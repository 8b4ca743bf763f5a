import { resolve } from 'node:path'
import { either } from 'fp-ts'
import { readAnnex, readProof, verifyCertificate, verifyInclusion } from '@kinfold/lineage'
import type { Annex, Certificate, Difference } from '@kinfold/lineage'
import { jsonText } from '../answer.js'
import type { Answered } from '../answer.js'
import type { Failure } from '../failure.js'
import { readFrom } from '../store/open.js'
import { storePath } from '../store/paths.js'
import type { Surroundings } from '../surroundings.js'
import { pageFor } from '../text/page.js'
import { checkedJson } from './as-json.js'
import type { Checked } from './checked.js'
import { readAs } from './files.js'
import { certifiedFrom } from './from-log.js'
import type { Given } from './given.js'
import { givenIn } from './given.js'
import { requestOf } from './request.js'
import { isSignedBy } from './signature.js'
import { checkedText } from './text.js'

export interface VerifyOptions {
  readonly store?: string
  readonly annex?: string
  readonly key?: string
  readonly proof?: string
  readonly json?: boolean
}

type Found = either.Either<Failure, readonly Difference[]>

const isOfLog = ({ code }: Difference): boolean => code === 'CERTIFICATE_LOG_DIFFERS' || code === 'CERTIFICATE_EVENT_MISSING' || code === 'CERTIFICATE_CHILD_MISSING'

const againstLog = async (certificate: Certificate, annex: Annex | undefined, store: string, surroundings: Surroundings): Promise<Found> => {
  const request = requestOf(certificate)
  if (either.isLeft(request)) return request
  return readFrom(storePath(surroundings.cwd, store), surroundings, async held => {
    const { certified, isReached } = await certifiedFrom(held, request.right)
    const differences = verifyCertificate(certificate, certified, annex?.children)
    // A copy in another store has other positions: that the log ends early is only said where something is missing.
    const endsEarly = !isReached && differences.some(isOfLog)
    return either.right(endsEarly ? [{ code: 'CERTIFICATE_LOG_ENDS_EARLY', position: certificate.position }, ...differences] : differences)
  })
}

const bySignature = ({ envelope }: Given, key: string): Found => {
  if (envelope === undefined) return either.right([{ code: 'CERTIFICATE_SIGNATURE_NOT_VALID', keyid: null }])
  return either.map(({ isValid, keyid }: { readonly isValid: boolean; readonly keyid: string }): readonly Difference[] => (isValid ? [] : [{ code: 'CERTIFICATE_SIGNATURE_NOT_VALID', keyid }]))(isSignedBy(envelope, key))
}

const annexOf = (file: string | undefined): either.Either<Failure, Annex | undefined> => (file === undefined ? either.right(undefined) : readAs(file, readAnnex))

/** `kinfold verify`: whether a certificate holds, and what precisely does not. */
export const verifyCommand = async (typed: string, options: VerifyOptions, surroundings: Surroundings): Answered => {
  const at = (file: string): string => resolve(surroundings.cwd, file)
  const { store, key, proof } = options
  if (store === undefined && key === undefined && proof === undefined) return either.left({ code: 'CLI_NOTHING_TO_VERIFY' })
  const given = givenIn(at(typed))
  if (either.isLeft(given)) return given
  const { certificate } = given.right
  const annex = annexOf(options.annex === undefined ? undefined : at(options.annex))
  if (either.isLeft(annex)) return annex
  const differences: Difference[] = []
  const isOfAnother = annex.right !== undefined && annex.right.root !== certificate.tree.root
  if (isOfAnother) differences.push({ code: 'CERTIFICATE_ANNEX_OF_ANOTHER', root: annex.right?.root ?? '' })
  const proved = proof === undefined ? undefined : readAs(at(proof), readProof)
  const found: Found[] = [
    key === undefined ? either.right([]) : bySignature(given.right, at(key)),
    proved === undefined ? either.right([]) : either.map((read: Parameters<typeof verifyInclusion>[0]) => verifyInclusion(read, certificate))(proved),
    store === undefined ? either.right([]) : await againstLog(certificate, isOfAnother ? undefined : annex.right, store, surroundings)
  ]
  for (const one of found) {
    if (either.isLeft(one)) return one
    differences.push(...one.right)
  }
  const against = [...(store === undefined ? [] : ['log' as const]), ...(key === undefined ? [] : ['signature' as const]), ...(proof === undefined ? [] : ['proof' as const])]
  const checked: Checked = { holds: differences.length === 0, against, differences }
  const text = options.json === true ? jsonText(checkedJson(checked)) : checkedText(checked, certificate, pageFor(surroundings))
  return either.right({ text, exitCode: checked.holds ? 0 : 3 })
}
