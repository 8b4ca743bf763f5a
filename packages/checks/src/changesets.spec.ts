import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publishable, readJson, readText, root } from './workspace.js'

interface Changeset {
  readonly bumps: Readonly<Record<string, string>>
  readonly text: string
}

const parse = (markdown: string): Changeset => {
  const [, front = '', text = ''] = /^---\n([^]*?)\n?---\n([^]*)$/.exec(markdown) ?? []
  const bumps = [...front.matchAll(/^['"]?([^'":]+)['"]?: (\w+)$/gm)].map(([, name = '', bump = '']) => [name, bump] as const)
  return { bumps: Object.fromEntries(bumps), text }
}

/** Before 1.0 a breaking change raises the minor version. */
const breaking = publishable.some(({ manifest }) => manifest.version.startsWith('0.')) ? ['minor', 'major'] : ['major']

const problems = ({ bumps, text }: Changeset): readonly string[] => {
  const changed = /^Changed figures: (.+)$/m.exec(text)?.[1]
  const periods = /^Impacted periods: (.+)$/m.exec(text)?.[1]
  const known = publishable.map(({ manifest }) => manifest.name)
  return [
    ...Object.keys(bumps).filter((name) => !known.includes(name)).map((name) => `no package is called ${name}`),
    ...(Object.keys(bumps).length === 0 ? ['it names no package'] : []),
    ...(text.trim() === '' ? ['it says nothing'] : []),
    ...(Object.values(bumps).includes('major') && changed === undefined ? ['a breaking change says which figures change, or none'] : []),
    ...(changed !== undefined && periods === undefined ? ['changed figures come with their impacted periods'] : []),
    ...(changed !== undefined && !/^none\b/.test(changed) && !Object.values(bumps).some((bump) => breaking.includes(bump)) ? ['a changed figure is a breaking change'] : [])
  ]
}

const files = readdirSync(`${root}/.changeset`).filter((file) => file.endsWith('.md') && file !== 'README.md')

describe('changesets', () => {
  it('all packages share one version, and private ones have none', () => {
    expect(readJson('.changeset/config.json')).toMatchObject({ fixed: [['@kinfold/*']], privatePackages: { version: false, tag: false } })
    expect(new Set(publishable.map(({ manifest }) => manifest.version)).size).toBe(1)
  })

  it.each([...files, 'of this test'])('%s says what it must', (file) => {
    const own = `---\n'@kinfold/calendar': minor\n---\n\nChanged figures: 8.1\nImpacted periods: all\n`
    expect(problems(parse(file === 'of this test' ? own : readText(`.changeset/${file}`)))).toEqual([])
  })

  it.each([
    [`---\n'@kinfold/nothing': patch\n---\n\ntext`, 'no package is called @kinfold/nothing'],
    [`---\n---\n\ntext`, 'it names no package'],
    [`---\n'@kinfold/calendar': patch\n---\n`, 'it says nothing'],
    [`---\n'@kinfold/calendar': major\n---\n\ntext`, 'a breaking change says which figures change, or none'],
    [`---\n'@kinfold/calendar': minor\n---\n\nChanged figures: 8.1`, 'changed figures come with their impacted periods'],
    [`---\n'@kinfold/calendar': patch\n---\n\nChanged figures: 8.1\nImpacted periods: all`, 'a changed figure is a breaking change']
  ])('one that does not is seen: %j', (markdown, problem) => {
    expect(problems(parse(markdown))).toEqual([problem])
  })
})
