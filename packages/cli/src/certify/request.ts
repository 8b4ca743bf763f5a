import { either } from 'fp-ts'
import { parseMonth } from '@kinfold/calendar'
import { policyWith } from '@kinfold/clauses'
import type { Certificate, CertificateRequest } from '@kinfold/lineage'
import { indicatorOf } from '@kinfold/scorecard'
import type { Failure } from '../failure.js'

/** What has to be worked out again to compare it with a certificate. An indicator that Kinfold does not have (any more) is left out, and differs by that. */
export const requestOf = (certificate: Certificate): either.Either<Failure, Omit<CertificateRequest, 'coverage'>> => {
  const { authority, month, knownAt, position, policy, references, figures, salt, packages } = certificate
  const parsed = parseMonth(month)
  if (either.isLeft(parsed)) return parsed
  const settled = policyWith('local', policy.settings)
  if (either.isLeft(settled)) return settled
  return either.right({
    authority,
    month: parsed.right,
    knownAt,
    position,
    policy: settled.right,
    references: new Map(Object.entries(references).map(([name, value]) => [name, () => value])),
    measures: figures.flatMap(({ code }) => indicatorOf(code) ?? []),
    salt,
    packages
  })
}
