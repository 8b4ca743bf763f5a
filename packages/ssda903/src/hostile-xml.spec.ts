import { describe, expect, it } from 'vitest'
import type { Instant } from '@kinfold/vocabulary'
import { eventsOf, imported, newStore, refused, withFolder } from './folders-for-tests.laws.js'

const header = '<CHILDID>C1</CHILDID><SEX>1</SEX><DOB>05/06/2008</DOB>'
const episode = '<EPISODE><DECOM>09/04/2017</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U4</PL><DEC>31/10/2017</DEC><REC>E7</REC></EPISODE>'
const child = (inHeader = header, others = episode): string => `<CHILD>\n<HEADER>${inHeader}</HEADER>\n${others}\n</CHILD>`
const document = (...children: readonly string[]): string => `<?xml version="1.0"?>\n<EXPSSDA903>\n${children.join('\n')}\n</EXPSSDA903>\n`
const second = child('<CHILDID>C2</CHILDID><DOB>06/07/2009</DOB>')

const problemIn = async (content: string | Buffer) => {
  const store = newStore()
  const error = await withFolder({ 'r.xml': content }, (folder) => refused(folder, store, { xml: { path: `${folder}/r.xml`, file: 'r.xml' } }))
  expect(await eventsOf(store)).toEqual([])
  expect(JSON.stringify(error)).not.toContain('C1')
  return error.code === 'SSDA903_FILES_UNUSABLE' ? error.problems : error
}

const late = { recordedAt: '2026-06-01T00:00:00.000Z' as Instant }
const read = (content: string | Buffer) => withFolder({ 'r.xml': content }, async (folder) => (await imported(folder, newStore(), late)).returns[0])

const rowsIn = async (content: string | Buffer) =>
  Object.fromEntries(((await read(content))?.files ?? []).filter(({ rows }) => rows > 0).map(({ table, recorded, rejected }) => [table, [recorded, rejected]]))

const bomb = `<!DOCTYPE EXPSSDA903 [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`
const whole = document(child())

describe('an XML file that cannot be read', () => {
  it.each([
    ['no bytes at all', '', { code: 'SSDA903_FILE_EMPTY' }],
    ['cut off in a value', whole.slice(0, whole.indexOf('N1')), { code: 'SSDA903_XML_MALFORMED', line: 5, why: 'ends early' }],
    ['cut off between two children', whole.slice(0, whole.indexOf('</EXPSSDA903>')), { code: 'SSDA903_XML_MALFORMED', line: 7, why: 'ends early' }],
    ['a CSV file', 'CHILD,DECOM\nC1,09/04/2017\n', { code: 'SSDA903_XML_MALFORMED', line: 1, why: 'not well-formed' }],
    ['only a declaration', '<?xml version="1.0"?>', { code: 'SSDA903_XML_MALFORMED', line: 1, why: 'ends early' }],
    ['tags crossed', document('<CHILD><HEADER></CHILD></HEADER>'), { code: 'SSDA903_XML_MALFORMED', line: 3, why: 'not well-formed' }],
    ['a second root', `${whole}<EXPSSDA903/>`, { code: 'SSDA903_XML_MALFORMED', why: 'not well-formed' }],
    ['a bare ampersand', document(child(`${header}<ETHNIC>A & B</ETHNIC>`)), { code: 'SSDA903_XML_MALFORMED', line: 4, why: 'not well-formed' }],
    ['an ampersand in a long file', document(child(`${header}<ETHNIC>A&B</ETHNIC>`), ...Array.from({ length: 500 }, () => second)), { code: 'SSDA903_XML_MALFORMED', line: 4, why: 'not well-formed' }],
    ['a control character', document(child(`${header}<ETHNIC>A\u0001</ETHNIC>`)), { code: 'SSDA903_XML_MALFORMED', line: 4, why: 'not well-formed' }],
    ['another root', '<?xml version="1.0"?>\n<Message><Header/></Message>', { code: 'SSDA903_XML_NOT_A_RETURN', line: 2, root: 'Message' }],
    ['a root whose name could be anything', `<a${'b'.repeat(50)}/>`, { code: 'SSDA903_XML_NOT_A_RETURN', line: 1 }],
    ['an entity bomb', whole.replace('<EXPSSDA903>', `${bomb}<EXPSSDA903>&c;`), { code: 'SSDA903_XML_HAS_DOCTYPE', line: 2 }],
    [
      'an external entity',
      whole.replace('<EXPSSDA903>', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>\n<EXPSSDA903>').replace('N1', '&f;'),
      { code: 'SSDA903_XML_HAS_DOCTYPE', line: 2 }
    ],
    ['an entity that nothing defines', whole.replace('N1', '&f;'), { code: 'SSDA903_XML_MALFORMED', line: 5, why: 'not well-formed' }],
    ['elements without end', `<EXPSSDA903>${'<CHILD>'.repeat(100_000)}`, { code: 'SSDA903_XML_TOO_DEEP', line: 1, limit: 32 }],
    ['an attribute without end', `<EXPSSDA903 a="${'x'.repeat(100_000)}"/>`, { code: 'SSDA903_XML_TEXT_TOO_LONG', line: 1, limit: 65_536 }],
    ['a comment without end', `<EXPSSDA903><!--${'x\n'.repeat(50_000)}--></EXPSSDA903>`, { code: 'SSDA903_XML_TEXT_TOO_LONG' }],
    ['an encoding that is not read', whole.replace('?>', ' encoding="EBCDIC-CP-BE"?>'), { code: 'SSDA903_XML_ENCODING_UNKNOWN', encoding: 'ebcdic-cp-be' }],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004\u0014\u0000'), { code: 'SSDA903_FILE_NOT_TEXT', looksLike: 'spreadsheet' }],
    ['binary junk', Buffer.from(Array.from({ length: 5_000 }, (_, place) => (place * 7919) % 256)), { code: 'SSDA903_FILE_NOT_TEXT', looksLike: 'binary' }]
  ])('%s', async (_, content, problem) => {
    expect(await problemIn(content)).toMatchObject([{ file: 'r.xml', ...problem }])
  })

  it('a value of 100 MB on one line ends the reading in bounded memory', async () => {
    const at = whole.indexOf('N1')
    const content = Buffer.concat([Buffer.from(whole.slice(0, at)), Buffer.alloc(100_000_000, 'x'), Buffer.from(whole.slice(at))])
    const began = performance.now()
    expect(await problemIn(content)).toMatchObject([{ code: 'SSDA903_XML_TEXT_TOO_LONG', file: 'r.xml', line: 5, limit: 65_536 }])
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('a file that is not there is told by its name', async () => {
    await withFolder({ 'episodes.csv': '' }, async (folder) =>
      expect(await refused(folder, newStore(), { xml: { path: `${folder}/r.xml`, file: 'r.xml' } })).toEqual({
        code: 'SSDA903_FILES_UNUSABLE',
        problems: [{ code: 'SSDA903_FILE_UNREADABLE', file: 'r.xml', why: 'ENOENT' }]
      })
    )
  })
})

describe('an XML file with rows that cannot be read', () => {
  const at = (table: string, line: number) => ({ file: `r.xml#${table}`, line })
  it.each([
    ['a date that is none', child(header, episode.replace('31/10/2017', '31/02/2018')), { ...at('episodes', 5), column: 'DEC', code: 'SSDA903_DATE_INVALID' }],
    ['DECOM twice', child(header, episode.replace('<RNE>', '<DECOM>10/04/2017</DECOM><RNE>')), { ...at('episodes', 5), column: 'DECOM', code: 'SSDA903_ELEMENT_TWICE' }],
    ['elements in a value', child(header, episode.replace('S<', '<b>S</b><')), { ...at('episodes', 5), column: 'RNE', code: 'SSDA903_ELEMENT_NOT_A_VALUE' }],
    ['a text beside the elements', child(header, episode.replace('<RNE>', 'S<RNE>')), { ...at('episodes', 5), code: 'SSDA903_ELEMENT_NOT_A_VALUE' }],
    ['SEX twice', child(`${header}<SEX>2</SEX>`), { ...at('header', 4), column: 'SEX', code: 'SSDA903_ELEMENT_TWICE' }],
    ['a flag that is none', child(`${header}<UASC>yes</UASC>`), { ...at('uasc', 4), column: 'UASC', code: 'SSDA903_VALUE_NOT_A_CODE' }],
    ['no number', child('<DOB>05/06/2008</DOB>', ''), { ...at('header', 4), column: 'CHILD', code: 'SSDA903_CHILD_MISSING' }],
    ['no HEADER', `<CHILD>${episode}</CHILD>`, { ...at('episodes', 3), column: 'CHILD', code: 'SSDA903_CHILD_MISSING' }]
  ])('%s: that row is rejected, the rest imported', async (_, found, rejection) => {
    const told = await read(document(found, second))
    expect(told?.rejections).toMatchObject([rejection])
    expect(told?.files.find(({ table }) => table === 'header')?.recorded).toBeGreaterThan(0)
    expect(told?.files.every(({ rows, recorded, known, duplicates, rejected }) => rows === recorded + known + duplicates + rejected)).toBe(true)
  })

  it.each([
    ['<UASC>1</UASC>', [1, 0]],
    ['<UASC>0</UASC>', undefined],
    ['<UASC/>', undefined],
    ['<UASC/><DUC>05/06/2026</DUC>', [1, 0]]
  ])('%s: rows of the UASC table %j', async (elements, rows) => {
    expect((await rowsIn(document(child(`${header}${elements}`))))['uasc']).toEqual(rows)
  })

  it('two HEADERs that give two numbers: nothing of that CHILD is read', async () => {
    const two = `<CHILD><HEADER>${header}</HEADER><HEADER><CHILDID>C9</CHILDID><DOB>05/06/2008</DOB></HEADER>${episode}</CHILD>`
    const told = await read(document(two, second))
    expect(told?.rejections.map(({ code, file }) => [code, file])).toEqual([
      ['SSDA903_ELEMENT_TWICE', 'r.xml#header'],
      ['SSDA903_ELEMENT_TWICE', 'r.xml#header'],
      ['SSDA903_ELEMENT_TWICE', 'r.xml#episodes']
    ])
    expect(await rowsIn(document(two, second))).toEqual({ header: [1, 2], episodes: [1, 1] })
  })
})

describe('what does not matter', () => {
  const plain = document(child())
  const utf16 = Buffer.from(`\uFEFF${plain}`, 'utf16le')
  it.each([
    ['a byte order mark', `\uFEFF${plain}`],
    ['UTF-16 with a byte order mark', utf16],
    ['UTF-16 with the other byte first', Buffer.from(utf16).swap16()],
    ['UTF-16 without a byte order mark', utf16.subarray(2)],
    ['an encoding said of ASCII', plain.replace('?>', ' encoding="us-ascii"?>')],
    ['windows-1252', Buffer.from(plain.replace('?>', ' encoding="windows-1252"?>').replace('<CHILD>', '<!-- caf\xe9 --><CHILD>'), 'latin1')],
    ['windows-1252 that says nothing of it', Buffer.from(plain.replace('<CHILD>', '<!-- caf\xe9 --><CHILD>'), 'latin1')],
    ['everything on one line', plain.replaceAll('\n', '')],
    ['prefixes, small letters, attributes', plain.replaceAll(/<(\/?)(\w+)>/g, (_, slash: string, name: string) => `<${slash}r:${name.toLowerCase()}${slash === '' ? ' a="b"' : ''}>`)],
    ['the EPISODE before the HEADER', document(`<CHILD>${episode}<HEADER>${header}</HEADER></CHILD>`)],
    ['marked sections and references', plain.replace('>N1<', '><![CDATA[N]]>&#49;<').replace('>S<', '> &#x53;\n<')]
  ])('%s', async (_, content) => {
    const [one, other] = [newStore(), newStore()]
    await withFolder({ 'r.xml': plain }, (folder) => imported(folder, one))
    const report = await withFolder({ 'r.xml': content }, (folder) => imported(folder, other))
    expect(report.returns[0]?.rejections).toEqual([])
    const told = async (store: typeof one) => (await eventsOf(store)).filter(({ stream }) => stream.startsWith('care')).map(({ id }) => id).toSorted()
    expect(await told(other)).toEqual(await told(one))
    expect(await told(one)).toHaveLength(4)
  })
})

describe('what is worth knowing', () => {
  it('elements that the form does not have are passed over, with all that they hold', async () => {
    const derived = episode.replace('<RNE>', '<PL_DISTANCE><DECOM>01/01/1999</DECOM></PL_DISTANCE><RNE>')
    const told = await read(document(child(`${header}<NAME>x</NAME>`, derived), '<NOTE>x</NOTE>'))
    expect(told?.rejections).toEqual([])
    expect(told?.findings.filter(({ observation: { code } }) => code === 'SSDA903_COLUMN_UNKNOWN')).toEqual([
      { observation: { code: 'SSDA903_COLUMN_UNKNOWN', file: 'r.xml#header', column: 'NAME' }, count: 1, lines: [4] },
      { observation: { code: 'SSDA903_COLUMN_UNKNOWN', file: 'r.xml#episodes', column: 'PL_DISTANCE' }, count: 1, lines: [5] },
      { observation: { code: 'SSDA903_COLUMN_UNKNOWN', file: 'r.xml#header', column: 'NOTE' }, count: 1, lines: [7] }
    ])
  })

  it('a file that is not the UTF-8 it should be, a CHILD that says nothing, a text between the elements', async () => {
    const mistaken = Buffer.from(document(child(), '<CHILD><HEADER><CHILDID>C3</CHILDID></HEADER></CHILD>', '\xe9'), 'latin1')
    const codes = (await read(mistaken))?.findings.map(({ observation: { code }, lines }) => [code, ...lines])
    expect(codes).toEqual(expect.arrayContaining([['SSDA903_READ_AS_WINDOWS_1252'], ['SSDA903_ROWS_BLANK', 7]]))
  })

  it('tables of its year of which it says nothing have no rows; social worker episodes, which no XML is known to hold, are absent', async () => {
    const told = await read(document(child(header, episode.replace('09/04/2017', '09/04/2023').replace('31/10/2017', '31/10/2023'))))
    const tables = (code: string) => told?.findings.flatMap(({ observation: one }) => (one.code === code && 'table' in one ? [one.table] : []))
    expect(tables('SSDA903_TABLE_WITHOUT_ROWS')).toEqual(['reviews', 'uasc', 'oc2', 'oc3', 'ad1', 'placed_for_adoption', 'previous_permanence', 'missing'])
    expect(tables('SSDA903_TABLE_ABSENT')).toEqual(['sw_episodes'])
    expect(Object.keys(told?.coverage.tables ?? {})).toHaveLength(10)
  })

  it('a return of before 2014-15 has no missing table, in XML neither', async () => {
    const told = await read(document(child(header, episode.replaceAll('2017', '2013'))))
    expect(Object.keys(told?.coverage.tables ?? {})).not.toContain('missing')
    expect(Object.keys(told?.coverage.tables ?? {})).toContain('previous_permanence')
  })
})

describe('which XML file is read', () => {
  const csv = 'CHILD,REVIEW\nC1,01/05/2017\n'
  it('none beside CSV tables, unless it is named', async () => {
    await withFolder({ 'reviews.csv': csv, 'r.xml': whole }, async (folder) => {
      const plain = await imported(folder, newStore())
      expect(plain.returns[0]?.files.map(({ file }) => file)).toEqual(['reviews.csv'])
      expect(plain.ignored).toEqual([{ file: 'r.xml', why: 'not a CSV file' }])
      const named = await imported(folder, newStore(), { xml: { path: `${folder}/r.xml`, file: 'r.xml' } })
      expect(named.returns[0]?.files[0]?.file).toBe('r.xml#header')
      expect(named.ignored).toEqual([{ file: 'reviews.csv', why: 'beside the XML file' }])
    })
  })

  it('the one that is a return, in the folder or in each subfolder', async () => {
    await withFolder({ 'a.xml': '<Message/>', 'B.XML': whole }, async (folder) => {
      const report = await imported(folder, newStore())
      expect(report.returns[0]?.files[0]?.file).toBe('B.XML#header')
      expect(report.ignored).toEqual([{ file: 'a.xml', why: 'not a return in XML' }])
    })
    await withFolder({ '2018/r.xml': whole, '2019/r.xml': whole.replaceAll('2017', '2018') }, async (folder) => {
      const report = await imported(folder, newStore())
      expect(report.returns.map(({ name, collectionYear, files }) => [name, collectionYear, files[0]?.file])).toEqual([
        ['2018', 2018, '2018/r.xml#header'],
        ['2019', 2019, '2019/r.xml#header']
      ])
    })
  })

  it('not one of two, and none that is no return', async () => {
    await withFolder({ 'a.xml': whole, 'b.xml': whole }, async (folder) =>
      expect(await refused(folder, newStore())).toMatchObject({ problems: [{ code: 'SSDA903_XML_SEVERAL', files: ['a.xml', 'b.xml'] }] })
    )
    await withFolder({ 'a.xml': '<Message/>' }, async (folder) =>
      expect(await refused(folder, newStore())).toMatchObject({ code: 'SSDA903_FOLDER_WITHOUT_TABLES', ignored: [{ file: 'a.xml', why: 'not a return in XML' }] })
    )
  })
})
