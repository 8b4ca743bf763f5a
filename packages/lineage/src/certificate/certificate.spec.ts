import { describe, expect, it } from 'vitest'
import { local, policyWith } from '@kinfold/clauses'
import { eventsOfExample } from '@kinfold/measure'
import type { ExampleChild } from '@kinfold/measure'
import { indicators } from '@kinfold/scorecard'
import type { AnyEvent, Instant } from '@kinfold/vocabulary'
import { everything, month } from '../children-for-tests.laws.js'
import { bytesToSign, certificateText, childDifferences, leafOfChild, proofOf, rootBy, startCertificate, verifyCertificate } from '../index.js'
import type { CertificateRequest, Certified } from '../index.js'

const knownAt = '2018-05-01T00:00:00.000Z' as Instant
const examples: Readonly<Record<string, ExampleChild>> = {
  a: { born: '2010-05-06', episodes: ['2015-01-01 - S C2 U4 -'], reviews: ['2018-03-10'] },
  b: { born: '2010-05-06', episodes: ['2015-01-01 2017-01-01 S C2 U4 X1', '2017-01-01 - P C2 K2 -'] },
  c: { born: '2012-05-06', episodes: ['2017-06-01 2018-03-20 S E1 A6 E11'] },
  d: { born: '2008-05-06', episodes: ['2018-03-05 - S C2 U4 -'] },
  e: { born: '2008-05-06', episodes: ['2018-01-05 - P C2 U4 -'] }
}
const log: ReadonlyMap<string, readonly AnyEvent[]> = new Map(Object.entries(examples).map(([name, child]) => [name, eventsOfExample(child)]))

const request: CertificateRequest = {
  authority: 'north',
  month: month('2018-03'),
  knownAt,
  position: '42',
  policy: local,
  coverage: everything,
  measures: indicators,
  salt: 'a salt',
  packages: { '@kinfold/measure': '0.0.0' }
}

const certify = (of: ReadonlyMap<string, readonly AnyEvent[]> = log, more: Partial<CertificateRequest> = {}): Certified => {
  const run = startCertificate({ ...request, ...more })
  for (const [child, events] of of) run.add(child, events)
  return run.certified()
}

const made = certify()
const differences = (now: Certified, withChildren = true) => verifyCertificate(made.certificate, now, withChildren ? made.children : undefined)
const changed = (child: string, change: (events: readonly AnyEvent[]) => readonly AnyEvent[]): ReadonlyMap<string, readonly AnyEvent[]> =>
  new Map([...log].map(([name, events]) => [name, name === child ? change(events) : events]))
const idOf = (child: string, place: number): string => log.get(child)?.[place]?.id ?? ''

describe('a certificate', () => {
  it('is the same text whatever the order of the children, and holds no child, no event and no clock', () => {
    expect(certificateText(certify(new Map([...log].reverse())).certificate)).toBe(certificateText(made.certificate))
    const text = certificateText(made.certificate)
    for (const [child, events] of log) for (const { id } of events) expect(text.includes(id) || text.includes(`"${child}"`)).toBe(false)
    expect(made.certificate).toMatchObject({ kinfoldCertificate: 1, month: '2018-03', asAt: '2018-03-31', knownAt, tree: { children: 5 } })
  })

  it('certifies the figures that the scorecard gives', () => {
    const figure = (code: string) => made.certificate.figures.find(known => known.code === code)
    expect(figure('6.1')).toMatchObject({ value: 4, state: 'stated', numbers: [4, 0, 0, 0, 0, 0] })
    expect(figure('10.1')).toMatchObject({ value: 1 })
    expect(made.certificate.figures).toHaveLength(indicators.length)
  })

  it('holds by the log that it was made of, and for events recorded later', () => {
    expect(differences(certify())).toEqual([])
    const later = { ...(log.get('a')?.[0] as AnyEvent), id: 'later', factId: 'later', recordedAt: '2018-06-01T00:00:00.000Z' as Instant }
    expect(differences(certify(changed('a', events => [...events, later])))).toEqual([])
  })
})

describe('a certificate held against another log', () => {
  it('names an event of which one thing was altered', () => {
    const now = certify(changed('b', events => events.map((event, place) => (place === 1 ? { ...event, recordedBy: 'exampl3' } : event))))
    expect(differences(now)).toEqual([{ code: 'CERTIFICATE_EVENT_ALTERED', child: 'b', event: idOf('b', 1), place: 1 }])
    expect(differences(now, false)).toEqual([{ code: 'CERTIFICATE_LOG_DIFFERS', was: 5, is: 5 }])
  })

  it('names an event that was removed, one that was added, and what figure changed by it', () => {
    const removed = certify(changed('d', events => events.slice(0, 1)))
    expect(differences(removed)).toEqual(
      expect.arrayContaining([
        { code: 'CERTIFICATE_EVENT_MISSING', child: 'd', event: idOf('d', 1), place: 1 },
        { code: 'CERTIFICATE_FIGURE_DIFFERS', indicator: '6.1', was: 4, is: 3 }
      ])
    )
    const added = { ...(log.get('a')?.[0] as AnyEvent), id: 'added', factId: 'added' }
    expect(differences(certify(changed('a', events => [...events, added])))).toEqual([{ code: 'CERTIFICATE_EVENT_ADDED', child: 'a', event: 'added', place: 3 }])
  })

  it('says where two events were put in another order, though no figure changed', () => {
    expect(differences(certify(changed('a', ([first, second, ...rest]) => [second as AnyEvent, first as AnyEvent, ...rest])))).toEqual([
      { code: 'CERTIFICATE_EVENTS_REORDERED', child: 'a', place: 0 }
    ])
  })

  it('names a child that is gone, and one that is new', () => {
    expect(childDifferences(made.children, certify(new Map([...log].filter(([name]) => name !== 'e'))).children)).toEqual([{ code: 'CERTIFICATE_CHILD_MISSING', child: 'e' }])
    expect(childDifferences(made.children, certify(new Map([...log, ['f', log.get('a') ?? []]])).children)).toEqual([{ code: 'CERTIFICATE_CHILD_ADDED', child: 'f' }])
  })

  it('says which definition is another, in words', () => {
    const policy = policyWith('local', { '8.1.temporaryMoves': 'end' })
    if (policy._tag === 'Left') throw new Error(policy.left.code)
    const found = differences(certify(log, { policy: policy.right }))
    expect(found.map(({ code }) => code)).toEqual(['CERTIFICATE_DEFINITION_DIFFERS', 'CERTIFICATE_FIGURE_DIFFERS'])
    expect(found.every(each => 'indicator' in each && each.indicator === '8.1')).toBe(true)
    const fewer = differences(certify(log, { measures: indicators.slice(1) }))
    expect(fewer).toContainEqual({ code: 'CERTIFICATE_DEFINITION_DIFFERS', indicator: '6.1', was: made.certificate.figures[0]?.sentence, is: null })
  })

  it('says so where the figures are the same, and children contribute otherwise', () => {
    expect(verifyCertificate({ ...made.certificate, tree: { ...made.certificate.tree, root: 'another' } }, made, made.children)).toEqual([{ code: 'CERTIFICATE_TREE_DIFFERS' }])
  })

  it('says that the coverage is another', () => {
    expect(differences(certify(log, { coverage: new Map([...everything].slice(1)) })).map(({ code }) => code)).toContain('CERTIFICATE_COVERAGE_DIFFERS')
  })
})

describe('what one child contributes', () => {
  it('can be shown by its events and a proof, without any other child', () => {
    made.children.forEach((child, place) => {
      const leaf = made.leaves[place]
      if (leaf === undefined) throw new Error('a child without a leaf')
      const root = rootBy(leafOfChild(made.certificate.salt, child, leaf.sums), proofOf(made.leaves, place) ?? [])
      expect(root.hash).toBe(made.certificate.tree.root)
      for (const { code, numbers } of made.certificate.figures) expect(root.sums[code]).toEqual(numbers)
    })
  })
})

describe('the bytes that are signed', () => {
  it('are those of the protocol', () => {
    expect(new TextDecoder().decode(bytesToSign('http://example.com/HelloWorld', new TextEncoder().encode('hello world')))).toBe(
      'DSSEv1 29 http://example.com/HelloWorld 11 hello world'
    )
  })
})
