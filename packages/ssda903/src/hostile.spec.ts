import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays, dayFromIso, formatUkDay, earliestDay } from '@kinfold/calendar'
import { eventsOf, imported, newStore, refused, withFolder } from './folders-for-tests.laws.js'

const heading = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
const row = 'C1,09/04/2017,S,C2,N1,U4,PR1,31/10/2017,E7,,V28 5OY,H8 7NR,1679094'
const other = row.replace('C1', 'C2')

const problemIn = async (name: string, content: string | Buffer) => {
  const store = newStore()
  const error = await withFolder({ [name]: content, 'reviews.csv': 'CHILD,REVIEW\nC1,01/05/2017\n' }, (folder) => refused(folder, store))
  expect(await eventsOf(store)).toEqual([])
  expect(JSON.stringify(error)).not.toContain('C1')
  return error.code === 'SSDA903_FILES_UNUSABLE' ? error.problems : error
}

const read = (content: string | Buffer, files: Readonly<Record<string, string>> = {}) =>
  withFolder({ 'episodes.csv': content, ...files }, async (folder) => {
    const [told] = (await imported(folder, newStore())).returns
    return told === undefined ? undefined : { ...told, findings: told.findings.filter(({ observation: { code } }) => code !== 'SSDA903_TABLE_ABSENT') }
  })

describe('a folder that cannot be imported', () => {
  it('is not there, is a file, is empty or holds no table', async () => {
    await withFolder({ 'notes.txt': 'x', 'old episodes.csv': heading }, async (folder) => {
      expect(await refused(join(folder, 'nowhere'), newStore())).toEqual({ code: 'SSDA903_FOLDER_MISSING', folder: join(folder, 'nowhere') })
      expect(await refused(join(folder, 'notes.txt'), newStore())).toMatchObject({ code: 'SSDA903_FOLDER_UNREADABLE', why: 'ENOTDIR' })
      expect(await refused(folder, newStore())).toEqual({
        code: 'SSDA903_FOLDER_WITHOUT_TABLES',
        folder,
        ignored: [
          { file: 'notes.txt', why: 'not a CSV file' },
          { file: 'old episodes.csv', why: 'not a table of the return' }
        ]
      })
    })
    await withFolder({}, async (folder) => expect(await refused(folder, newStore())).toMatchObject({ code: 'SSDA903_FOLDER_WITHOUT_TABLES', ignored: [] }))
  })

  it('holds one table twice, or a file that is a folder or leads nowhere', async () => {
    await withFolder({ 'prevperm.csv': 'x', 'Previous_Permanence.csv': 'x' }, async (folder) =>
      expect(await refused(folder, newStore())).toMatchObject({
        problems: expect.arrayContaining([{ code: 'SSDA903_TABLE_TWICE', table: 'previous_permanence', files: ['Previous_Permanence.csv', 'prevperm.csv'] }]) as unknown
      })
    )
    await withFolder({ 'notes.txt': 'x' }, async (folder) => {
      mkdirSync(join(folder, 'header.csv'))
      symlinkSync(join(folder, 'nowhere'), join(folder, 'episodes.csv'))
      expect(await refused(folder, newStore())).toEqual({
        code: 'SSDA903_FILES_UNUSABLE',
        problems: [{ code: 'SSDA903_FILE_UNREADABLE', file: 'episodes.csv', why: 'ENOENT' }]
      })
    })
  })

  it('names every unusable file at once', async () => {
    await withFolder({ '2017/episodes.csv': '', '2018/header.csv': 'CHILD;DOB\n', '2018/reviews.csv': 'CHILD,REVIEW\n' }, async (folder) =>
      expect(await refused(folder, newStore())).toEqual({
        code: 'SSDA903_FILES_UNUSABLE',
        problems: [
          { code: 'SSDA903_FILE_EMPTY', file: '2017/episodes.csv' },
          { code: 'SSDA903_WRONG_DELIMITER', file: '2018/header.csv', delimiter: 'semicolon' }
        ]
      })
    )
  })

  it('says no day from which its collection year could be told', async () => {
    await withFolder({ 'header.csv': 'CHILD,DOB\nC1,27/03/2008\n' }, async (folder) => {
      expect(await refused(folder, newStore())).toEqual({ code: 'SSDA903_COLLECTION_YEAR_UNKNOWN', folder })
      const covers = { from: '2017-04-01', to: '2018-03-31' } as never
      expect((await imported(folder, newStore(), { covers })).returns).toMatchObject([{ collectionYear: 2018, coverage: { basis: 'given' } }])
    })
  })
})

describe('a file that cannot be read', () => {
  it.each([
    ['no bytes at all', '', { code: 'SSDA903_FILE_EMPTY' }],
    ['only blank lines', '\n\r\n  \n', { code: 'SSDA903_FILE_EMPTY' }],
    ['semicolons', `${heading}\n${row}`.replaceAll(',', ';'), { code: 'SSDA903_WRONG_DELIMITER', delimiter: 'semicolon' }],
    ['tabs', `${heading}\n${row}`.replaceAll(',', '\t'), { code: 'SSDA903_WRONG_DELIMITER', delimiter: 'tab' }],
    ['no heading', `${row}\n${other}\n`, { code: 'SSDA903_COLUMNS_MISSING', columns: ['CHILD', 'DECOM', 'RNE', 'LS', 'PLACE', 'DEC', 'REC'] }],
    ['no DEC', `CHILD,DECOM,RNE,LS,PLACE,REC\nC1,09/04/2017,S,C2,U4,\n`, { code: 'SSDA903_COLUMNS_MISSING', columns: ['DEC'] }],
    ['a heading twice', `${heading}, decom \n${row},01/05/2017\n`, { code: 'SSDA903_COLUMNS_DUPLICATED', columns: ['DECOM'] }],
    ['UTF-16', Buffer.from(`\uFEFF${heading}\n${row}\n`, 'utf16le'), { code: 'SSDA903_FILE_NOT_TEXT', looksLike: 'UTF-16' }],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004\u0014\u0000'), { code: 'SSDA903_FILE_NOT_TEXT', looksLike: 'spreadsheet' }],
    ['binary junk', Buffer.from(Array.from({ length: 5_000 }, (_, place) => (place * 7919) % 256)), { code: 'SSDA903_FILE_NOT_TEXT', looksLike: 'binary' }],
    ['a heading without end', 'x'.repeat(70_000), { code: 'SSDA903_HEADING_TOO_LONG', limit: 65_536 }]
  ])('%s', async (_, content, problem) => {
    expect(await problemIn('episodes.csv', content)).toMatchObject([{ file: 'episodes.csv', ...problem }])
  })
})

describe('a file with rows that cannot be read', () => {
  it.each([
    ['cut off in its last line', `${heading}\n${row}\nC2,09/04/2017,S,C`, { line: 3, code: 'SSDA903_FIELDS_TOO_FEW', expected: 13, found: 4, isLineEnded: false }],
    ['a row too short', `${heading}\nC2,09/04/2017,S\n${row}\n`, { line: 2, code: 'SSDA903_FIELDS_TOO_FEW', expected: 13, found: 3, isLineEnded: true }],
    ['a row too long', `${heading}\n${row}\n${other},extra\n`, { line: 3, code: 'SSDA903_FIELDS_TOO_MANY', expected: 13, found: 14 }],
    ['a quote left open', `${heading}\n${row}\n"C2${other.slice(2)}\n`, { line: 3, code: 'SSDA903_QUOTES_UNBALANCED' }],
    ['a NUL', `${heading}\n${row}\nC2\u0000${other.slice(2)}\n`, { line: 3, code: 'SSDA903_LINE_NOT_TEXT' }],
    ['no child', `${heading}\n${row}\n${other.slice(2)}\n`, { line: 3, column: 'CHILD', code: 'SSDA903_CHILD_MISSING' }],
    ['columns slipped by one', `${heading}\n${row}\n${other.replace('S,C2', ',S,C2').slice(0, -8)}\n`, { line: 3, column: 'REC', code: 'SSDA903_VALUE_NOT_A_CODE' }],
    ['an impossible day', `${heading}\n${row}\n${other.replace('31/10/2017', '31/02/2018')}\n`, { line: 3, column: 'DEC', value: '31/02/2018', code: 'SSDA903_DATE_INVALID', why: 'no such day' }]
  ])('%s: that row is rejected, the rest imported', async (_, content, rejection) => {
    const told = await read(content)
    expect(told?.rejections).toEqual([{ file: 'episodes.csv', ...rejection }])
    expect(told?.files).toMatchObject([{ rows: 2, recorded: 1, rejected: 1 }])
  })

  it('a line of 200 MB is rejected in bounded memory', async () => {
    const long = Buffer.alloc(200_000_000, 'x')
    const content = Buffer.concat([Buffer.from(`${heading}\n${row}\n`), long, Buffer.from(`\n${other}\n`)])
    await withFolder({ 'episodes.csv': content }, async (folder) => {
      const before = process.memoryUsage().arrayBuffers
      let peak = 0
      const store = newStore()
      const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)), 1)
      const [told] = (await imported(folder, store)).returns
      clearInterval(watch)
      expect(told?.rejections).toEqual([{ file: 'episodes.csv', line: 3, code: 'SSDA903_LINE_TOO_LONG', limit: 65_536 }])
      expect(told?.files).toMatchObject([{ rows: 3, recorded: 2, rejected: 1 }])
      // Chunks that were read already wait for the collector; a reader that kept the line would hold all 200 MB, twice over when it is joined.
      expect(peak).toBeLessThan(150_000_000)
    })
  })
})

describe('what does not matter', () => {
  it.each([
    ['a byte order mark', `\uFEFF${heading}\n${row}\n`],
    ['a byte order mark before a quote', `\uFEFF"CHILD"${heading.slice(5)}\n${row}\n`],
    ['commas after the last field', `${heading}\n${row},,\n`],
    ['line ends of every kind', `${heading}\r\n${row}\r${other}\n\r\n\n`],
    ['no line end after the last row', `${heading}\n${row}`],
    ['quotes around every field', `${heading}\n${row}\n`.replaceAll(/[^,\n]+/g, '"$&"')],
    ['quotes within quotes', `${heading},NOTE\n${row},"a ""b"", c"\n`],
    ['spaces and lower case in the heading', `${heading.toLowerCase().replaceAll(',', ' , ')}\n${row.replaceAll(',', ' ,\u00A0')}\n`],
    ['commas after the last column', `${heading},,\n${row},,\n`]
  ])('%s', async (_, content) => {
    const plain = newStore()
    const turned = newStore()
    await withFolder({ 'episodes.csv': `${heading}\n${row}\n` }, (folder) => imported(folder, plain))
    const report = await withFolder({ 'episodes.csv': content }, (folder) => imported(folder, turned))
    expect(report.returns[0]?.rejections).toEqual([])
    expect(report.returns[0]?.findings.filter(({ observation: { code } }) => !['SSDA903_COLUMN_UNKNOWN', 'SSDA903_TABLE_ABSENT'].includes(code))).toEqual([])
    const [, opened, ended] = await eventsOf(plain)
    expect((await eventsOf(turned)).map(({ id }) => id)).toEqual(expect.arrayContaining([opened?.id, ended?.id]))
  })
})

describe('what is worth knowing', () => {
  it('days written YYYY-MM-DD are read, with one finding a column', async () => {
    const told = await read(`${heading}\n${row.replace('09/04/2017', '2017-04-09')}\n${other.replace('09/04/2017', '2017-04-09')}\n`)
    expect(told?.findings).toEqual([{ observation: { code: 'SSDA903_DATE_WRITTEN_ISO', file: 'episodes.csv', column: 'DECOM' }, count: 2, lines: [2, 3] }])
  })

  it('a byte order mark before a heading in windows-1252 does not hide its first column', async () => {
    const told = await read(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(`${heading},R\xe9f\n${row},\n`, 'latin1')]))
    expect(told?.files).toMatchObject([{ rows: 1, recorded: 1 }])
  })

  it('tables that are not there, of those a return of that year has', async () => {
    await withFolder({ 'episodes.csv': `${heading}\n${row}\n` }, async (folder) => {
      const [told] = (await imported(folder, newStore())).returns
      expect(told?.findings.map(({ observation }) => observation)).toEqual(
        ['header', 'reviews', 'uasc', 'oc2', 'oc3', 'ad1', 'placed_for_adoption', 'previous_permanence', 'missing'].map((table) => ({ code: 'SSDA903_TABLE_ABSENT', table }))
      )
      expect(Object.keys(told?.coverage.tables ?? {})).toEqual(['episodes'])
    })
  })

  it('a row of commas only is no row', async () => {
    const told = await read(`${heading}\n${row}\n,,,,,,,,,,,,\n`)
    expect(told?.files).toMatchObject([{ rows: 1, recorded: 1 }])
    expect(told?.findings).toEqual([{ observation: { code: 'SSDA903_ROWS_BLANK', file: 'episodes.csv' }, count: 1, lines: [3] }])
  })

  it('a file in windows-1252 is read as that', async () => {
    const told = await read(Buffer.from(`${heading},NOTE\n${row},caf\xe9\n`, 'latin1'))
    expect(told?.findings.map(({ observation }) => observation)).toEqual(
      expect.arrayContaining([
        { code: 'SSDA903_READ_AS_WINDOWS_1252', file: 'episodes.csv' },
        { code: 'SSDA903_COLUMN_UNKNOWN', file: 'episodes.csv', column: 'NOTE' }
      ])
    )
  })

  it('a code that is unknown, or of another year, is kept', async () => {
    const told = await read(`${heading}\n${row.replace('U4', 'K3').replace('E7', 'E99')}\n`)
    expect(told?.findings.map(({ observation }) => observation)).toEqual([
      { code: 'SSDA903_CODE_OF_ANOTHER_YEAR', file: 'episodes.csv', column: 'PLACE', value: 'K3', collectionYear: 2018 },
      { code: 'SSDA903_CODE_UNKNOWN', file: 'episodes.csv', column: 'REC', value: 'E99' }
    ])
    expect(told?.files).toMatchObject([{ recorded: 1 }])
  })

  it("a child's number that is too long, a column that is absent", async () => {
    const told = await read('CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST\n12345678901,09/04/2017,S,C2,N1,U4,PR1,31/10/2017,E7,,,\n')
    expect(told?.findings.map(({ observation }) => observation)).toEqual([
      { code: 'SSDA903_COLUMN_ABSENT', file: 'episodes.csv', column: 'URN' },
      { code: 'SSDA903_CHILD_TOO_LONG', file: 'episodes.csv', limit: 10 }
    ])
  })

  it('a child with 400 episodes is one child', async () => {
    const day = (number: number): string => formatUkDay(addDays(dayFromIso('2017-04-01') ?? earliestDay, number))
    const rows = Array.from({ length: 400 }, (_, place) => `C1,${day(place)},${place === 0 ? 'S' : 'P'},C2,N1,U4,PR1,${day(place + 1)},X1,,,,`)
    const told = await read(`${[heading, ...rows].join('\n')}\n`)
    expect(told?.files).toMatchObject([{ rows: 400, recorded: 400 }])
    expect(told?.appended).toMatchObject({ BecameLookedAfter: 1, PlacementStarted: 399, EpisodeEnded: 400 })
  })
})
