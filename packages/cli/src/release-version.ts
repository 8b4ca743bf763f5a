import { readFileSync } from 'node:fs'

/** The version of this release: all packages have it. */
export const releaseVersion = (): string => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string }
  return manifest.version
}
