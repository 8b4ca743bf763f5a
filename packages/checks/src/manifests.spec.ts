import { existsSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readImports } from './imports.js'
import { examples, packages, readJson, root } from './workspace.js'
import type { Manifest, WorkspacePackage } from './workspace.js'

const outsideTheBuild = /\.(spec|laws|bench)\.ts$|\.mjs$/
const nameOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

const { modules } = await readImports(root, examples.length === 0 ? ['packages'] : ['packages', 'examples'])

const isBuilt = ({ folder }: WorkspacePackage): boolean => existsSync(`${root}/${folder}/tsconfig.json`)

/** What is built of a package; of one that is not built, everything. */
const sourcesOf = (one: WorkspacePackage) =>
  modules.filter(
    ({ source }) => source.startsWith(`${one.folder}/`) && !source.includes('/dist/') && !(isBuilt(one) && outsideTheBuild.test(source))
  )

/** A private package also uses what the root has for everybody. */
const ofTheRoot = (one: WorkspacePackage): readonly string[] =>
  one.manifest.private === true ? Object.keys(readJson<Manifest>('package.json').devDependencies ?? {}) : []

const importedBy = (one: WorkspacePackage): readonly string[] => {
  const specifiers = sourcesOf(one).flatMap(({ dependencies }) => dependencies.map(({ module }) => module))
  const outward = specifiers.filter((specifier) => !specifier.startsWith('.') && !isBuiltin(specifier))
  return [...new Set(outward.map(nameOf))].filter((name) => name !== one.manifest.name).sort()
}

const declaredBy = ({ manifest, ...one }: WorkspacePackage): readonly string[] =>
  Object.keys({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
    ...(isBuilt({ manifest, ...one }) ? {} : manifest.devDependencies)
  }).sort()

/** A package that imports nothing yet is laid out, but not begun: knip speaks of what it declares in vain. */
const begun = (one: WorkspacePackage): boolean => importedBy(one).length > 0
const named = (some: readonly WorkspacePackage[]) => some.map((one) => [one.manifest.name, one] as const)

// The sources of `checks` are its specs and its tools' configuration: dead code is looked for there by knip.
const judged = [...packages.filter(({ name }) => name !== 'checks'), ...examples]

describe('manifests', () => {
  it.each(named(judged.filter(begun)))('%s depends on exactly what its sources import', (_, one) => {
    const declared = declaredBy(one)
    const imported = importedBy(one)
    expect({
      undeclared: imported.filter((name) => !declared.includes(name) && !ofTheRoot(one).includes(name)),
      unused: declared.filter((name) => !imported.includes(name))
    }).toEqual({ undeclared: [], unused: [] })
  })

  it('a package of the workspace is taken from the workspace', () => {
    const foreign = judged.flatMap(({ manifest }) =>
      Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
        .filter(([name, version]) => name.startsWith('@kinfold/') && version !== 'workspace:*')
        .map(([name, version]) => `${manifest.name}: ${name} ${version}`)
    )
    expect(foreign).toEqual([])
  })
})

interface Project {
  readonly references?: readonly { readonly path: string }[]
}

const referencesOf = (path: string): readonly string[] => (readJson<Project>(path).references ?? []).map((reference) => reference.path).sort()

describe('project references', () => {
  const built = packages.filter(isBuilt)

  it('the build knows every package', () => {
    expect(referencesOf('packages/tsconfig.json')).toEqual(built.map(({ name }) => `./${name}`).sort())
  })

  it.each(named(built))('%s refers to exactly the packages it depends on', (_, one) => {
    const depended = declaredBy(one).filter((name) => name.startsWith('@kinfold/'))
    expect(referencesOf(`${one.folder}/tsconfig.json`)).toEqual(depended.map((name) => name.replace('@kinfold/', '../')))
  })
})
