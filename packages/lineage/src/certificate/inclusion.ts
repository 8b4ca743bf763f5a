import type { Certificate, Certified } from './certificate.js'
import { leafOfChild } from './certified-child.js'
import { proofOf, rootBy } from './merkle-sum-tree.js'
import { holdsChildren } from './read-certificate.js'
import type { InclusionProof } from './read-certificate.js'
import type { Difference } from './verify.js'

/** That a child is in a certificate, for whoever holds the certificate and nothing else; none where the child is not. */
export const proveInclusion = ({ certificate, children, leaves }: Certified, child: string): InclusionProof | undefined => {
  const place = children.findIndex(each => each.child === child)
  const [certified, leaf, steps] = [children[place], leaves[place], proofOf(leaves, place)]
  if (certified === undefined || leaf === undefined || steps === undefined) return undefined
  return { holds: holdsChildren, kinfoldProof: 1, root: certificate.tree.root, child: certified, sums: leaf.sums, steps: steps.map(({ side, hash, sums }) => ({ side, hash, sums })) }
}

const isSame = (one: readonly number[] = [], other: readonly number[] = []): boolean => one.length === other.length && one.every((value, place) => value === other[place])

/** What of a proof does not hold by its certificate: the way does not lead to its root, or the sums on it are not the certified figures. */
export const verifyInclusion = ({ child, sums, steps }: InclusionProof, { salt, tree, figures }: Certificate): readonly Difference[] => {
  const root = rootBy(leafOfChild(salt, child, sums), steps)
  if (root.hash !== tree.root) return [{ code: 'CERTIFICATE_CHILD_NOT_INCLUDED', child: child.child }]
  return figures.flatMap(({ code, numbers, value }): readonly Difference[] =>
    isSame(root.sums[code], numbers) ? [] : [{ code: 'CERTIFICATE_FIGURE_DIFFERS', indicator: code, was: value, is: null }])
}
