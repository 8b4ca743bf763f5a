import type { IRegularForbiddenRuleType } from 'dependency-cruiser'
import { readJson } from './workspace.js'

interface Layers {
  readonly layers: readonly { readonly row: number; readonly packages: readonly string[] }[]
  readonly pureRows: readonly number[]
  readonly apart: readonly string[]
  readonly above: readonly string[]
  readonly forSpecs: readonly string[]
  readonly entryPoints: Readonly<Record<string, readonly string[]>>
}

const { layers, pureRows, apart, above, forSpecs, entryPoints } = readJson<Layers>('packages/checks/layers.json')

export const placed: readonly string[] = [...layers.flatMap((layer) => layer.packages), ...apart, ...above]

// What the build leaves out, or what only tests run: specs, laws, contract suites, and scripts that a spec starts.
const tests = ['\\.mjs$', '\\.(spec|contract|laws)\\.ts$', '/contract\\.ts$', '/contract/']
const inside = (names: readonly string[]): string => `^packages/(${names.join('|')})/`
const pure = layers.filter(({ row }) => pureRows.includes(row)).flatMap((layer) => layer.packages)
const doors = [
  '^packages/[^/]+/src/index\\.ts$',
  ...Object.entries(entryPoints).flatMap(([name, files]) => files.map((file) => `^packages/${name}/src/${file}\\.ts$`))
]

type From = IRegularForbiddenRuleType['from']
type To = IRegularForbiddenRuleType['to']

const rule = (name: string, comment: string, from: From, to: To): IRegularForbiddenRuleType => ({ name, comment, severity: 'error', from, to })

/** What a package may not import, and what its specs may not: a pair of rules for every package of the table. */
const downwards = layers.flatMap(({ row, packages }, level) => {
  const below = layers.slice(0, level).flatMap((layer) => layer.packages)
  return packages.flatMap((name) => [
    rule(
      `row ${row}, ${name}`,
      `${name} imports only what lies below row ${row}, and no sibling.`,
      { path: inside([name]), pathNot: tests },
      { path: '^(packages|examples)/', pathNot: inside([name, ...below]) }
    ),
    rule(
      `row ${row}, specs of ${name}`,
      `They import what lies below, and ${forSpecs.join(' and ')}.`,
      { path: tests.map((ending) => `${inside([name])}.*${ending}`) },
      { path: '^(packages|examples)/', pathNot: inside([name, ...below, ...forSpecs]) }
    )
  ])
})

export const layerRules: IRegularForbiddenRuleType[] = [
  ...downwards,
  rule(
    'oracle stands apart',
    'A second opinion that imports what it judges is none.',
    { path: inside(apart) },
    { path: '^(packages|examples)/', pathNot: inside(apart) }
  ),
  rule('top', 'Nothing is built on these.', { path: '^packages/([^/]+)/' }, { path: [inside(above), '^examples/'], pathNot: '^packages/$1/' }),
  rule(
    'front door',
    'Another package is imported by its name: what its barrel does not name is internal.',
    { path: '^packages/([^/]+)/' },
    { path: '^packages/', pathNot: ['^packages/$1/', ...doors] }
  ),
  rule('front door, examples', 'An example imports what a user can import.', { path: '^examples/' }, { path: '^packages/', pathNot: doors }),
  rule('cycle', 'Modules that need each other are one, or three.', {}, { circular: true }),
  rule('resolves', 'The import leads nowhere.', {}, { couldNotResolve: true }),
  rule('specs are imported by nothing', 'A spec is the end of the line.', {}, { path: '^(packages|examples)/.*\\.(spec|bench)\\.ts$' }),
  rule(
    'tools of tests',
    'vitest and fast-check stay in specs, contract suites and the oracle.',
    { path: '^(packages|examples)/', pathNot: [...tests, '\\.bench\\.ts$', inside(apart), inside(above)] },
    { path: 'node_modules/(@fast-check/vitest|fast-check|vitest|@vitest/[a-z0-9-]+)/' }
  ),
  rule('contract suites', 'A contract suite runs only in tests.', { pathNot: tests }, { path: ['^packages/.*[./]contract\\.ts$', '^packages/.*/contract/'] }),
  rule('pure', 'Rows 0 to 6 also run in a browser.', { path: `${inside(pure)}src/`, pathNot: tests }, { dependencyTypes: ['core'] })
]
