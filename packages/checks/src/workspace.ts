import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '')

export interface Manifest {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

export interface WorkspacePackage {
  /** The folder's name: `calendar` for `@kinfold/calendar`. */
  readonly name: string
  /** The folder, relative to the root. */
  readonly folder: string
  readonly manifest: Manifest
}

export const readText = (path: string): string => readFileSync(join(root, path), 'utf8')
export const readJson = <T>(path: string): T => JSON.parse(readText(path)) as T

const below = (parent: string): readonly WorkspacePackage[] =>
  !existsSync(join(root, parent))
    ? []
    : readdirSync(join(root, parent), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(root, parent, entry.name, 'package.json')))
        .map(({ name }) => ({ name, folder: `${parent}/${name}`, manifest: readJson<Manifest>(`${parent}/${name}/package.json`) }))

export const packages = below('packages')
export const examples = below('examples')
export const publishable = packages.filter(({ manifest }) => manifest.private !== true)
