import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents } from './documents.js'
import type { Document } from './documents.js'
import { parsePage } from './markdown.js'
import { root } from './workspace.js'

const broken = ({ path, links, anchors }: Pick<Document, 'path' | 'links' | 'anchors'>): readonly string[] =>
  links.flatMap(({ line, target }) => {
    if (/^[a-z]+:/.test(target)) return []
    const [file = '', anchor] = decodeURI(target).split('#')
    const led = file === '' ? path : normalize(join(dirname(path), file))
    if (led.startsWith('..')) return [`${path}:${line} ${target}: outside the workspace`]
    if (file !== '' && !existsSync(join(root, led))) return [`${path}:${line} ${target}: no such file`]
    const known = file === '' ? anchors : documents.find((page) => page.path === led)?.anchors
    return anchor === undefined || known === undefined || known.includes(anchor) ? [] : [`${path}:${line} ${target}: no such heading`]
  })

describe('links', () => {
  it.each(documents.map((page) => [page.path, page] as const))('of %s lead somewhere', (_, page) => {
    expect(broken(page)).toEqual([])
  })

  it('a planted link to nowhere is seen', () => {
    const page = parsePage('# Here and there\n[a](docs/nowhere.md) [b](#here-and-there) [c](#elsewhere) [d](https://example.org)\n`[e](f)`\n\n[g]: LICENSE\n[h]: ../above')
    expect(broken({ path: 'README.md', ...page })).toEqual([
      'README.md:2 docs/nowhere.md: no such file',
      'README.md:2 #elsewhere: no such heading',
      'README.md:6 ../above: outside the workspace'
    ])
  })
})
