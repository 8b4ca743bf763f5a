import { canonicalText } from '@kinfold/vocabulary'
import type { Certificate, Certified, CertifiedFigure } from './certificate.js'
import type { CertifiedChild } from './certified-child.js'

/** What is not as it was certified. */
export type Difference =
  | { readonly code: 'CERTIFICATE_EVENT_ALTERED'; readonly child: string; readonly event: string; readonly place: number }
  | { readonly code: 'CERTIFICATE_EVENT_MISSING'; readonly child: string; readonly event: string; readonly place: number }
  | { readonly code: 'CERTIFICATE_EVENT_ADDED'; readonly child: string; readonly event: string; readonly place: number }
  | { readonly code: 'CERTIFICATE_EVENTS_REORDERED'; readonly child: string; readonly place: number }
  | { readonly code: 'CERTIFICATE_CHILD_MISSING'; readonly child: string }
  | { readonly code: 'CERTIFICATE_CHILD_ADDED'; readonly child: string }
  /** The events are others, and nothing at hand says which; `was` and `is` count the children. */
  | { readonly code: 'CERTIFICATE_LOG_DIFFERS'; readonly was: number; readonly is: number }
  /** The events and the figures are as they were, and yet some child contributes otherwise. */
  | { readonly code: 'CERTIFICATE_TREE_DIFFERS' }
  | { readonly code: 'CERTIFICATE_LOG_ENDS_EARLY'; readonly position: string }
  | { readonly code: 'CERTIFICATE_DEFINITION_DIFFERS'; readonly indicator: string; readonly was: string | null; readonly is: string | null }
  | { readonly code: 'CERTIFICATE_FIGURE_DIFFERS'; readonly indicator: string; readonly was: number | null; readonly is: number | null }
  | { readonly code: 'CERTIFICATE_CALENDAR_DIFFERS'; readonly was: string; readonly is: string }
  | { readonly code: 'CERTIFICATE_COVERAGE_DIFFERS' }
  | { readonly code: 'CERTIFICATE_CHILD_NOT_INCLUDED'; readonly child: string }
  | { readonly code: 'CERTIFICATE_SIGNATURE_NOT_VALID'; readonly keyid: string | null }
  | { readonly code: 'CERTIFICATE_ANNEX_OF_ANOTHER'; readonly root: string }

const eventDifferences = (was: CertifiedChild, is: CertifiedChild): readonly Difference[] => {
  const { child } = was
  const held = new Map(is.events.map(({ id, hash }) => [id, hash]))
  const certified = new Set(was.events.map(({ id }) => id))
  const found: Difference[] = []
  was.events.forEach(({ id, hash }, place) => {
    const now = held.get(id)
    if (now === undefined) found.push({ code: 'CERTIFICATE_EVENT_MISSING', child, event: id, place })
    else if (now !== hash) found.push({ code: 'CERTIFICATE_EVENT_ALTERED', child, event: id, place })
  })
  is.events.forEach(({ id }, place) => {
    if (!certified.has(id)) found.push({ code: 'CERTIFICATE_EVENT_ADDED', child, event: id, place })
  })
  if (found.length > 0) return found
  const place = was.events.findIndex(({ id }, at) => id !== is.events[at]?.id)
  return place < 0 ? [] : [{ code: 'CERTIFICATE_EVENTS_REORDERED', child, place }]
}

/** Which events are not as they were certified, child by child. */
export const childDifferences = (was: readonly CertifiedChild[], is: readonly CertifiedChild[]): readonly Difference[] => {
  const now = new Map(is.map(child => [child.child, child]))
  const known = new Set(was.map(({ child }) => child))
  return [
    ...was.flatMap(child => {
      const held = now.get(child.child)
      return held === undefined ? [{ code: 'CERTIFICATE_CHILD_MISSING', child: child.child } as const] : eventDifferences(child, held)
    }),
    ...is.flatMap(({ child }) => (known.has(child) ? [] : [{ code: 'CERTIFICATE_CHILD_ADDED', child } as const]))
  ]
}

const figureDifferences = (was: CertifiedFigure | undefined, is: CertifiedFigure | undefined): readonly Difference[] => {
  const indicator = was?.code ?? is?.code ?? ''
  const found: Difference[] = []
  if (was?.definitionHash !== is?.definitionHash || was?.sentence !== is?.sentence) {
    found.push({ code: 'CERTIFICATE_DEFINITION_DIFFERS', indicator, was: was?.sentence ?? null, is: is?.sentence ?? null })
  }
  const numbers = (figure: CertifiedFigure | undefined): string => {
    if (figure === undefined) return ''
    const { sentence: _sentence, definitionHash: _hash, ...printed } = figure
    return canonicalText(printed)
  }
  if (was !== undefined && is !== undefined && numbers(was) !== numbers(is)) found.push({ code: 'CERTIFICATE_FIGURE_DIFFERS', indicator, was: was.value, is: is.value })
  return found
}

/**
 * What of a certificate is not so by the log it is held against, worked out anew: events, definitions, figures. `certified` are the children of the time,
 * where they are at hand: with them the events are named.
 */
export const verifyCertificate = (was: Certificate, is: Certified, certified?: readonly CertifiedChild[]): readonly Difference[] => {
  const { certificate } = is
  const codes = [...new Set([...was.figures, ...certificate.figures].map(({ code }) => code))]
  const figure = (of: Certificate, code: string): CertifiedFigure | undefined => of.figures.find(known => known.code === code)
  const logDiffers = was.tree.log !== certificate.tree.log || was.tree.children !== certificate.tree.children
  const events = certified === undefined ? [] : childDifferences(certified, is.children)
  const told: readonly Difference[] = [
    ...events,
    ...(logDiffers && events.length === 0 ? [{ code: 'CERTIFICATE_LOG_DIFFERS', was: was.tree.children, is: certificate.tree.children } as const] : []),
    ...(was.calendar === certificate.calendar ? [] : [{ code: 'CERTIFICATE_CALENDAR_DIFFERS', was: was.calendar, is: certificate.calendar } as const]),
    ...(was.coverage === certificate.coverage ? [] : [{ code: 'CERTIFICATE_COVERAGE_DIFFERS' } as const]),
    ...codes.flatMap(code => figureDifferences(figure(was, code), figure(certificate, code)))
  ]
  return told.length === 0 && was.tree.root !== certificate.tree.root ? [{ code: 'CERTIFICATE_TREE_DIFFERS' }] : told
}
