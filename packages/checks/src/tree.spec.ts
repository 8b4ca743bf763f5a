import { describe, expect, it } from 'vitest'
import { textFiles } from './tree.js'
import { examples, packages, readJson, readText } from './workspace.js'
import type { Manifest } from './workspace.js'

const manifests = [{ manifest: readJson<Manifest>('package.json') }, ...packages, ...examples].map(({ manifest }) => manifest)
const exact = /^(workspace:\*|catalog:|\d+\.\d+\.\d+(-[a-z0-9.]+)?)$/
const lifecycle = /^(pre|post)?(install|pack|publish|prepare)$|^(prepublishOnly|dependencies)$/

describe('what is installed', () => {
  it('the lockfile holds no web address', () => {
    expect(readText('pnpm-lock.yaml').match(/[a-z+]+:\/\/\S+/g)).toBeNull()
  })

  it('every version is exact, but those asked of the user', () => {
    const loose = manifests.flatMap(({ name, dependencies, devDependencies, optionalDependencies }) =>
      Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, version]) => !exact.test(version))
        .map(([dependency, version]) => `${name}: ${dependency} ${version}`)
    )
    expect(loose).toEqual([])
  })

  it('so is every version of the catalog', () => {
    const catalog = readText('pnpm-workspace.yaml').split('\ncatalog:\n')[1] ?? ''
    const versions = catalog.split('\n').filter((line) => line.startsWith('  '))
    expect(versions.length).toBeGreaterThan(5)
    expect(versions.filter((line) => !/^ {2}\S+: \d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  it('installing runs the guard of the package manager, and nothing else', () => {
    const scripts = manifests.flatMap(({ name, scripts = {} }) =>
      Object.entries(scripts)
        .filter(([script]) => lifecycle.test(script))
        .map(([script, command]) => `${name} ${script}: ${command}`)
    )
    expect(scripts).toEqual(['kinfold preinstall: node packages/checks/bin/guard-package-manager.js'])
  })
})

describe('what no file says', () => {
  // Written so that this file does not say it either.
  const unsaid: readonly (readonly [what: string, pattern: RegExp])[] = [
    ['a path of somebody’s machine', /(?<![\w.])\/(home|Users|root|work)\/[\w.-]+|\b[A-Z]:\\Users\\/],
    ['the address of a registry', /\bregistry\.[\w-]+\.[a-z]{2,}/i],
    ['a server of one machine', /\b(localhost|127\.0\.0\.1):\d{2,}/],
    ['a conflict of a merge', /^(<{7}|>{7}) /m],
    ['a secret', /-----BEGIN [A-Z ]*PRIVATE KEY-----|\bnpm_[A-Za-z0-9]{36}\b|\bghp_[A-Za-z0-9]{36}\b/]
  ]
  const files = textFiles()

  it.each(unsaid)('%s', (_, pattern) => {
    expect(files.filter(({ text }) => pattern.test(text)).map(({ path }) => `${path}: ${pattern.exec(readText(path))?.[0] ?? ''}`)).toEqual([])
  })

  it.each([
    ['a path of somebody’s machine', ['', 'home', 'ada', 'kinfold'].join('/')],
    ['the address of a registry', ['registry', 'example', 'org'].join('.')],
    ['a server of one machine', ['localhost', '4873'].join(':')],
    ['a conflict of a merge', `${'<'.repeat(7)} HEAD`],
    ['a secret', ['npm', 'a'.repeat(36)].join('_')]
  ])('%s would be seen', (what, text) => {
    expect(unsaid.find(([name]) => name === what)?.[1].test(text)).toBe(true)
  })

  it('the files looked through are those of the workspace', () => {
    const paths = files.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['package.json', 'packages/calendar/src/index.ts', 'docs/care-history.md']))
    expect(paths.filter((path) => /(^|\/)(node_modules|dist|\.git)\//.test(path))).toEqual([])
  })
})
