import { createHash } from 'node:crypto'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { CitedEvent, ExplainedChild, ExplainedClause, OccasionsOfChild, Verdict } from '@kinfold/lineage'
import { isEventType } from '@kinfold/vocabulary'
import { restsOf } from '../explain/basis.js'
import type { Rests } from '../explain/basis.js'
import { occasionsWords, outsideWords, sourcesOf } from '../explain/occasions-text.js'
import type { Opened } from '../explain/open-figure.js'
import { nobodyText } from '../explain/text.js'
import { sourceText } from '../text/event.js'
import { fractionText, thresholdText, valueText } from '../text/figure.js'
import { knownAtText, momentText } from '../text/moment.js'
import { briefly } from '../words/event-type.js'
import { silenceWords } from '../words/silence.js'
import { counted, grouped } from '../words/words.js'
import { style } from './style.js'

/** What a page is put together from. */
type Piece = ReturnType<typeof h> | string

/** What stands first on every page, and in its first line. */
const holds = 'This page holds facts about single children, under opaque ids. Keep it as you keep their records.'

/** How a child, or an occasion, stands to the figure. */
type Standing = Verdict | 'out of scope'

const standings: readonly Standing[] = ['met', 'not met', 'cannot be known', 'out of scope']
const standingOf = ({ verdict, inScope }: ExplainedChild): Standing => (inScope === false ? 'out of scope' : verdict)
const classes: Readonly<Record<Standing, string>> = { met: 'met', 'not met': 'not-met', 'cannot be known': 'unknown', 'out of scope': 'faint' }

const answerOf = ({ value }: ExplainedClause): Piece => h('span', { class: value === null ? 'unknown' : String(value) }, value === null ? 'cannot be known' : String(value))

const partText = { of: 'in scope', who: 'counted' } as const

const table = (heads: readonly string[], rows: readonly (readonly Piece[])[]): Piece =>
  h('div', { class: 'within', tabIndex: 0, role: 'region', ariaLabel: heads.join(', ') }, [
    h('table', [h('thead', h('tr', heads.map(head => h('th', { scope: 'col' }, head)))), h('tbody', rows.map(row => h('tr', row.map(cell => h('td', [cell])))))])
  ])

const indented = (level: number, text: string): Piece => h('span', ['\u2003'.repeat(level), text])

const clausesOf = ({ clauses, days }: ExplainedChild, rests: Rests): Piece =>
  table(
    ['clause', 'is', 'rests on'],
    clauses.map((clause, place) => {
      const isOutermost = clause.level === 0
      const hasInner = (clauses[place + 1]?.level ?? 0) > clause.level
      const isDays = days !== null && clause.part === 'who' && isOutermost
      return [
        indented(clause.level, isOutermost ? `${partText[clause.part]}: ${clause.clause}` : clause.clause),
        isDays ? (days.low === days.high ? counted(days.low, 'day') : `${grouped(days.low)} to ${grouped(days.high)} days`) : answerOf(clause),
        h('span', { class: 'line' }, hasInner ? '' : rests.named(clause.evidence).join(' '))
      ]
    })
  )

const saying = ({ type }: CitedEvent): string => (isEventType(type) ? briefly(type) : type)

const eventsOf = (rests: Rests): readonly Piece[] =>
  rests.events.length === 0
    ? []
    : [
        table(
          ['', 'took effect', 'says', 'recorded', 'from', 'event'],
          rests.events.map((event, place) => [
            String(place + 1),
            h('span', { class: 'days' }, event.effectiveOn),
            saying(event),
            h('span', { class: 'days' }, momentText(event.recordedAt)),
            h('span', { class: 'line' }, sourceText(event.source)),
            h('code', event.id)
          ])
        )
      ]

const childOf = (explained: ExplainedChild, isOpen: boolean): Piece => {
  const { child, on } = explained
  const standing = standingOf(explained)
  const rests = restsOf(explained)
  const silences = rests.silences.map((one, place) => h('li', `${rests.named([one])[0] ?? String(place)}: ${silenceWords(one.silence)}`))
  return h('details', isOpen ? { open: true } : {}, [
    h('summary', [h('code', child), on === null ? '' : ` on ${on}`, ': ', h('span', { class: classes[standing] }, standing)]),
    clausesOf(explained, rests),
    ...eventsOf(rests),
    ...(silences.length === 0 ? [] : [h('p', { class: 'faint' }, 'What it rests on that is not there:'), h('ul', silences)])
  ])
}

const figureOf = ({ explanation: { figure }, of, slice, notes }: Opened, sentence: string, definitionHash: string): readonly Piece[] => {
  const value = valueText(figure)
  const threshold = thresholdText(figure)
  const rows: readonly (readonly [string, Piece])[] = [
    ['council', of.authority],
    ['as at', of.asAt],
    ['known', knownAtText(of.knownAt)],
    ['policy', of.policy],
    ...(slice === null ? [] : [['slice', `${slice.by}: ${slice.label}`] as const]),
    ['made from', `${fractionText(figure)}${figure.unknown === null || figure.unknown === 0 ? '' : `, ${grouped(figure.unknown)} unknown`}` || 'the number itself'],
    ['state', `${figure.state}${threshold === '' ? '' : `, ${threshold}`}`],
    ['definition', sentence],
    ['its hash', h('code', definitionHash)]
  ]
  return [
    h('h1', `${figure.code} ${figure.title}, ${of.month}`),
    h('p', { class: 'value' }, value === '' ? figure.state : value),
    h('dl', rows.flatMap(([term, words]) => [h('dt', term), h('dd', [words])])),
    ...notes.map(note => h('p', { class: 'faint' }, note))
  ]
}

const section = (standing: Standing, children: readonly ExplainedChild[], isAlone: boolean): readonly Piece[] => {
  const of = children.filter(one => standingOf(one) === standing)
  if (of.length === 0) return []
  const thing = of.some(({ on }) => on !== null) ? counted(of.length, 'occasion') : counted(of.length, 'child', 'children')
  return [h('section', [h('h2', [h('span', { class: classes[standing] }, standing), `: ${thing}`]), ...of.map(one => childOf(one, isAlone))])]
}

/** Those of a child's occasions that the figure does not take in. */
const outsideOf = (occasions: OccasionsOfChild, has: boolean): readonly Piece[] => {
  const words = occasionsWords(occasions, has)
  if (words.length === 0) return []
  const rows = occasions.outside.map(({ on, lies, evidence }) => [h('span', { class: 'days' }, on), outsideWords[lies], h('span', { class: 'line' }, sourcesOf(evidence))])
  return [h('section', [h('h2', 'not taken in'), h('p', ['Child ', h('code', occasions.child), `. ${words.join(' ')}`]), ...(rows.length === 0 ? [] : [table(['on', 'lies', 'from'], rows)])])]
}

/** A figure opened, as a page of its own: no script, nothing from elsewhere, and a policy that allows neither. */
export const evidencePage = (opened: Opened, sentence: string, definitionHash: string, release: string): string => {
  const { children, figure, occasions } = opened.explanation
  const allowed = createHash('sha256').update(style).digest('base64')
  const tree = h(null, [
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: `default-src 'none'; style-src 'sha256-${allowed}'; base-uri 'none'; form-action 'none'` }),
        h('meta', { name: 'viewport', content: 'width=device-width' }),
        h('meta', { name: 'referrer', content: 'no-referrer' }),
        h('title', `${figure.code}, ${opened.of.month}, ${opened.of.authority}`),
        h('style', style)
      ]),
      h('body', [
        h('p', { class: 'holds' }, holds),
        h('main', [
          ...figureOf(opened, sentence, definitionHash),
          ...standings.flatMap(standing => section(standing, children, children.length === 1)),
          ...occasions.flatMap(one => outsideOf(one, children.length > 0)),
          ...(children.length > 0 || occasions.length > 0 ? [] : [h('p', nobodyText(opened))])
        ]),
        h('footer', { class: 'faint' }, [h('p', `Made by Kinfold ${release}. The ids lead back to the children only with the identity file of the council.`)])
      ])
    ])
  ])
  return `<!doctype html><!-- ${holds} -->\n${toHtml(tree, { characterReferences: { useNamedReferences: true } })}\n`
}
