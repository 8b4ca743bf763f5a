import type { Certificate, Certified, Difference, InclusionProof } from '@kinfold/lineage'
import { knownAtText } from '../text/moment.js'
import type { Page } from '../text/page.js'
import { shellWord } from '../text/shell.js'
import { wrap } from '../text/wrap.js'
import { andList, counted, grouped } from '../words/words.js'
import type { Checked } from './checked.js'
import type { CertifyOptions, ProveOptions } from './options.js'

const lines = (page: Page, ...texts: readonly string[]): string => [...texts.map(text => wrap(text, page.width, 0, 2)), ''].join('\n')

const headOf = ({ authority, month, asAt, knownAt, policy }: Certificate): string => `${authority}, ${month}   as at ${asAt}, ${knownAtText(knownAt)}, policy ${policy.words}`

/** What was certified, for people. */
export const certifiedText = ({ certificate }: Certified, { out, annex, sign, store }: CertifyOptions, page: Page): string =>
  lines(
    page,
    page.paint.strong(headOf(certificate)),
    `Certified: ${counted(certificate.figures.length, 'figure')} that rest on ${counted(certificate.tree.children, 'child', 'children')}.`,
    `Root: ${certificate.tree.root}`,
    `${out} holds no child. ${annex === undefined ? 'Without an annex a later check can say that the log differs, and not where.' : `${annex} holds facts about single children, under opaque ids: keep it as you keep the log.`}`,
    ...(sign === undefined ? [] : [`Signed: ${out}.dsse`]),
    `Next: kinfold verify ${shellWord(out)} --store ${shellWord(store)}${annex === undefined ? '' : ` --annex ${shellWord(annex)}`}`
  )

const words = (difference: Difference): string => {
  switch (difference.code) {
    case 'CERTIFICATE_EVENT_ALTERED':
      return `event ${difference.event} of child ${difference.child} (number ${grouped(difference.place + 1)}) does not say what it said`
    case 'CERTIFICATE_EVENT_MISSING':
      return `event ${difference.event} of child ${difference.child} (number ${grouped(difference.place + 1)}) is not in the log`
    case 'CERTIFICATE_EVENT_ADDED':
      return `event ${difference.event} of child ${difference.child} (number ${grouped(difference.place + 1)}) was not in the log`
    case 'CERTIFICATE_EVENTS_REORDERED':
      return `the events of child ${difference.child} stand in another order from number ${grouped(difference.place + 1)} on`
    case 'CERTIFICATE_CHILD_MISSING':
      return `child ${difference.child} is not in the log`
    case 'CERTIFICATE_CHILD_ADDED':
      return `child ${difference.child} was not in the log`
    case 'CERTIFICATE_LOG_DIFFERS':
      return difference.was === difference.is ? 'the log holds other events; the annex would say which' : `the log holds ${counted(difference.is, 'child', 'children')}, and held ${grouped(difference.was)}; the annex would say which`
    case 'CERTIFICATE_TREE_DIFFERS':
      return 'what each child adds is not what it was, though events and figures are'
    case 'CERTIFICATE_LOG_ENDS_EARLY':
      return `the log ends before ${difference.position}, where it ended when this was certified`
    case 'CERTIFICATE_DEFINITION_DIFFERS':
      return `${difference.indicator} is not defined as it was: ${difference.is ?? 'there is no such indicator'}`
    case 'CERTIFICATE_FIGURE_DIFFERS':
      return `${difference.indicator} comes to ${difference.is === null ? 'something else' : grouped(difference.is)}, and ${difference.was === null ? 'bounds were' : `${grouped(difference.was)} was`} certified`
    case 'CERTIFICATE_CALENDAR_DIFFERS':
      return `the working days are those of ${difference.is}, and were those of ${difference.was}`
    case 'CERTIFICATE_COVERAGE_DIFFERS':
      return 'the log covers other days than it did'
    case 'CERTIFICATE_ANNEX_OF_ANOTHER':
      return 'the annex is that of another certificate'
    case 'CERTIFICATE_CHILD_NOT_INCLUDED':
      return `child ${difference.child} with these events and this contribution does not lead to the root`
    case 'CERTIFICATE_SIGNATURE_NOT_VALID':
      return difference.keyid === null ? 'it is not signed: give the envelope, FILE.dsse' : `it is not signed with this key (${difference.keyid})`
  }
}

const againstWords: Readonly<Record<Checked['against'][number], string>> = { log: 'the log, computed again', signature: 'the key', proof: 'the proof of one child' }

/** How a certificate stands, for people. */
export const checkedText = ({ holds, against, differences }: Checked, certificate: Certificate, page: Page): string =>
  lines(
    page,
    page.paint.strong(headOf(certificate)),
    `Held against ${andList(against.map(one => againstWords[one]))}.`,
    holds ? page.paint.good('It holds: nothing differs.') : page.paint.bad(`It does not hold: ${counted(differences.length, 'difference')}.`),
    ...differences.map(difference => `- ${words(difference)} (${difference.code})`),
    ...(against.includes('signature') ? [] : ['Whose words these are only a signature tells: --key.'])
  )

/** What was proved, for people. */
export const provedText = ({ child, steps }: InclusionProof, { certificate, out }: ProveOptions, page: Page): string =>
  lines(
    page,
    `Proof that child ${child.child}, with ${counted(child.events.length, 'event')}, is in the certificate: ${counted(steps.length, 'step')} to its root.`,
    `${out} holds facts about a single child, under an opaque id. It needs no log:`,
    `Next: kinfold verify ${shellWord(certificate)} --proof ${shellWord(out)}`
  )
