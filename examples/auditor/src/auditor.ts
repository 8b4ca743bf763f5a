import { parseMonth } from '@kinfold/calendar'
import { local } from '@kinfold/clauses'
import { wholeLife } from '@kinfold/journey'
import { certificateText, proveInclusion, readCertificate, startCertificate, verifyCertificate, verifyInclusion } from '@kinfold/lineage'
import type { Certified, Difference } from '@kinfold/lineage'
import { eventsOfExample } from '@kinfold/measure'
import { indicators } from '@kinfold/scorecard'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { either } from 'fp-ts'

type Log = ReadonlyMap<string, readonly AnyEvent[]>

/** Three children under opaque ids, told in the words of a return's rows. */
const log: Log = new Map([
  ['c3a1', eventsOfExample({ born: '2010-05-06', episodes: ['2015-01-01 - S C2 U4 -'], reviews: ['2018-03-10'] })],
  ['7f02', eventsOfExample({ born: '2010-05-06', episodes: ['2015-01-01 2017-01-01 S C2 U4 X1', '2017-01-01 - P C2 K2 -'] })],
  ['e9d4', eventsOfExample({ born: '2008-05-06', episodes: ['2017-06-01 2018-03-20 S C2 U4 E4A'] })]
])

/** The certificate of March 2018 by a log. */
const certified = (of: Log): Certified => {
  const month = either.getOrElseW(() => { throw new RangeError('no such month') })(parseMonth('2018-03'))
  const coverage = new Map(['episodes', 'reviews', 'ad1', 'placed_for_adoption', 'missing'].map(table => [table, wholeLife]))
  const request = { authority: 'anyshire', month, knownAt: '2018-04-20T00:00:00.000Z' as Instant, position: 'the end', policy: local, coverage, measures: indicators, salt: 'thirty-two bytes that nobody knows', packages: {} }
  const run = startCertificate(request)
  for (const [child, events] of of) run.add(child, events)
  return run.certified()
}

const words = (difference: Difference): string => `  ${difference.code}${'child' in difference ? `, child ${difference.child}` : ''}${'indicator' in difference ? `, ${difference.indicator}` : ''}`

/** The child's last event says another code than it did. */
const altered = (child: string): Log =>
  new Map([...log].map(([name, events]) => [name, name === child ? events.map((event, place) => (place === events.length - 1 ? ({ ...event, payload: { ...event.payload, placementType: 'U1' } } as AnyEvent) : event)) : events]))

/** Holds a certificate against three logs, and a proof against the certificate alone. */
export const auditor = (say: (line: string) => void): void => {
  // What the council handed over: the certificate for everybody, the list of its events for those who may see the children.
  const issued = certified(log)
  const text = certificateText(issued.certificate)
  const read = readCertificate(JSON.parse(text))
  if (either.isLeft(read)) throw new RangeError(`no certificate: ${read.left.at}`)
  const certificate = read.right
  const lookedAfter = certificate.figures.find(({ code }) => code === '6.1')
  say(`certified: 6.1 is ${String(lookedAfter?.value)} (${lookedAfter?.sentence ?? ''})`)

  const against = (of: Log): readonly Difference[] => verifyCertificate(certificate, certified(of), issued.children)
  say(`against the log: ${String(against(log).length)} differences`)
  say('against a log in which one event was altered:')
  for (const difference of against(altered('7f02'))) say(words(difference))
  say('against a log without one child:')
  for (const difference of against(new Map([...log].filter(([child]) => child !== 'e9d4')))) say(words(difference))

  // One child, without the log: the events' hashes, what the child adds, and the way to the root.
  const proof = proveInclusion(issued, 'c3a1')
  if (proof === undefined) throw new RangeError('the child is certified')
  say(`child c3a1 adds ${String(proof.sums['6.1']?.[0])} to 6.1, in ${String(proof.steps.length)} steps to the root: ${String(verifyInclusion(proof, certificate).length)} differences`)
  const [first] = verifyInclusion({ ...proof, sums: { ...proof.sums, '6.1': [2, 0, 0, 0, 0, 0] } }, certificate)
  say(`and if it were said to add 2: ${first?.code ?? 'nothing'}`)
}
