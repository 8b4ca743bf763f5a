import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { local, policies } from '@kinfold/clauses'
import { definitionHash, sentenceOf } from '@kinfold/measure'
import { indicators } from '@kinfold/scorecard'
import { measuresPage } from './page.js'

const remedy = 'docs/MEASURES.md is stale: npm run build && node packages/cli/scripts/write-measures.js'
const page = measuresPage()

/** The text from an indicator's heading to the next one's. */
const sectionOf = (code: string): string => page.split(/^## /m).find(text => text.startsWith(`${code} `)) ?? ''

describe('docs/MEASURES.md', () => {
  it('stands as it would be written today', () => {
    expect(readFileSync(new URL('../../../../docs/MEASURES.md', import.meta.url), 'utf8') === page, remedy).toBe(true)
  })

  it.each(indicators.map(measure => [measure.code, measure] as const))('%s: its sentence, sources, examples, and the hash under each policy', (code, measure) => {
    const section = sectionOf(code)
    expect(section).toContain(sentenceOf(measure, local.settings))
    for (const { document } of measure.sources) expect(section).toContain(document)
    for (const { says } of measure.examples) expect(section).toContain(says)
    for (const { name, settings } of policies) expect(section).toMatch(new RegExp(`\\| \`${name}\` \\| .* \\| \`${definitionHash(measure, settings).slice(0, 12)}\` \\|`))
  })

  it('tells of another policy what differs, and nothing else', () => {
    expect(sectionOf('8.1')).toMatch(/\| `annex-a` \| “a period of care \(short breaks left out\)” becomes “a period of care \(short breaks included\)”; “one placement” becomes “one placement \(ended also by a temporary move\)” \|/)
    expect(sectionOf('10.4')).toContain('| `dfe-2023` | taken over the pooled 3 years, not the year to date |')
    expect(sectionOf('6.1')).toContain('| `dfe-2023` | as `local` |')
  })

  it('says who the child of an example is', () => {
    expect(sectionOf('6.3')).toContain('| born 2010-05-01; episode 2018-03-01 on S C2 U4 | 2018-03 | 1 |')
    expect(sectionOf('6.8')).toContain('born 2010-05-01; episode 2018-01-02 on S C2 U4; reviewed 2018-03-15; log from 2018-02-01 | 2018-03 | 0 of 0, 1 unknown |')
  })

  it('leads from the list to each section', () => {
    const anchors = [...page.matchAll(/^## (.*)$/gm)].map(([, text = '']) => text.toLowerCase().replaceAll(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'))
    for (const [, to = ''] of page.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(to)
    expect([...page.matchAll(/\]\(#/g)]).toHaveLength(indicators.length)
  })
})
