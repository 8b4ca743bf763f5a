import type { CitedEvent } from '../explanation.js'
import { partsOf } from './derivation.js'
import type { Derivation } from './derivation.js'

type Attributes = Readonly<Record<string, string | number | boolean>>
type Records = Record<string, Attributes>

/** A document of W3C PROV in JSON: for each kind of record its records, by their names. */
export interface ProvDocument {
  readonly prefix: Readonly<Record<string, string>>
  readonly [kind: string]: Readonly<Record<string, string | Attributes>>
}

const named = (kind: string, name: string): string => `kinfold:${kind}.${name}`

/** Names keep to letters, digits, dots and hyphens, so that every reader of PROV takes them as they are. */
const plain = (text: string): string => text.replace(/[^A-Za-z0-9.-]/g, '_')

const attributesOf = (values: Readonly<Record<string, string | number | boolean | null>>): Attributes =>
  Object.fromEntries(Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value]])))

const sourceOf = ({ source: { system, file } }: CitedEvent): string => named('source', plain(`${system}.${file ?? 'none'}`))

/**
 * A figure's derivation as W3C PROV: the figure, made by Kinfold from the definition and the parts of children; each part from the events that it rests on; each
 * event, recorded from a file. Silences stand as attributes of the parts: PROV has no word for what is not there.
 *
 * The first prefix says what the document holds. Source: W3C, PROV-DM: The PROV Data Model (2013); W3C member submission, The PROV-JSON Serialization (2013).
 */
export const provOf = (derivation: Derivation): ProvDocument => {
  const { authority, month, knownAt, policy, sentence, definitionHash, release, explanation } = derivation
  const { code, title, value, low, high, numerator, denominator, unknown, state } = explanation.figure
  const figure = named('figure', plain(`${code}.${month}`))
  const definition = named('definition', definitionHash)
  const working = named('working-out', plain(`${code}.${month}`))
  const [software, council] = [named('release', plain(release)), named('authority', plain(authority))]
  const entity: Records = {
    [figure]: attributesOf({ 'prov:label': `${code} ${title}`, 'kinfold:month': month, 'kinfold:value': value, 'kinfold:low': low, 'kinfold:high': high, 'kinfold:numerator': numerator, 'kinfold:denominator': denominator, 'kinfold:unknown': unknown, 'kinfold:state': state }),
    [definition]: attributesOf({ 'prov:label': sentence, 'kinfold:policy': policy })
  }
  const relations: Record<'used' | 'wasGeneratedBy' | 'wasDerivedFrom' | 'hadMember' | 'wasAssociatedWith' | 'wasAttributedTo', Records> = {
    used: {}, wasGeneratedBy: {}, wasDerivedFrom: {}, hadMember: {}, wasAssociatedWith: {}, wasAttributedTo: {}
  }
  let relation = 0
  const relate = (kind: keyof typeof relations, attributes: Attributes): void => {
    relation += 1
    relations[kind][`_:r${relation}`] = attributes
  }
  relate('wasGeneratedBy', { 'prov:entity': figure, 'prov:activity': working })
  relate('used', { 'prov:activity': working, 'prov:entity': definition })
  relate('wasAssociatedWith', { 'prov:activity': working, 'prov:agent': software })
  for (const { name, explained, events, silences } of partsOf(derivation)) {
    const { child, on, verdict, clauses } = explained
    const part = named('child', plain(`${name}.${child}`))
    entity[part] = attributesOf({
      'prov:label': `${child}${on === null ? '' : ` on ${on}`}: ${verdict}`,
      'kinfold:verdict': verdict,
      'kinfold:clauses': clauses.map(({ clause, value: answer }) => `${answer === null ? 'cannot be known' : String(answer)}: ${clause}`).join('\n'),
      'kinfold:silences': silences.length === 0 ? null : silences.map(({ silence: { types, from, to, covered } }) => `${covered ? 'none' : 'not covered'} from ${from ?? 'ever'} to ${to ?? 'ever'}: ${types.join(' ')}`).join('\n')
    })
    relate('wasDerivedFrom', { 'prov:generatedEntity': figure, 'prov:usedEntity': part })
    relate('used', { 'prov:activity': working, 'prov:entity': part })
    for (const event of events) {
      const its = named('event', event.id)
      relate('wasDerivedFrom', { 'prov:generatedEntity': part, 'prov:usedEntity': its })
      if (entity[its] !== undefined) continue
      const source = sourceOf(event)
      entity[its] = attributesOf({ 'prov:label': `${event.type} ${event.effectiveOn}`, 'kinfold:recordedAt': event.recordedAt, 'kinfold:line': event.source.line ?? null })
      relate('wasDerivedFrom', { 'prov:generatedEntity': its, 'prov:usedEntity': source })
      if (entity[source] !== undefined) continue
      entity[source] = attributesOf({ 'prov:label': event.source.file ?? event.source.system })
      relate('wasAttributedTo', { 'prov:entity': source, 'prov:agent': council })
    }
  }
  return {
    prefix: { 'holds-facts-about-single-children': 'urn:kinfold:holds-facts-about-single-children:', kinfold: 'urn:kinfold:' },
    entity,
    activity: { [working]: attributesOf({ 'prov:label': `${code} of ${month} worked out, as known at ${knownAt ?? 'any time'}` }) },
    agent: { [software]: { 'prov:label': `Kinfold ${release}` }, [council]: { 'prov:label': authority } },
    ...Object.fromEntries(Object.entries(relations).filter(([, records]) => Object.keys(records).length > 0))
  }
}
