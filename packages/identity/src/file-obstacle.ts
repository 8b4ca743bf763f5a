const words: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is not a folder',
  EISDIR: 'it is a folder',
  EACCES: 'the file, or its folder, may not be read or written',
  EPERM: 'the file, or its folder, may not be read or written',
  EROFS: 'the file, or its folder, cannot be written to',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EIO: 'the disk failed'
}

/** The code of a failure of the file system; anything else is a fault of the program and is thrown on. */
export const codeOf = (thrown: unknown): string => {
  if (thrown instanceof Error && 'code' in thrown && typeof thrown.code === 'string') return thrown.code
  throw thrown
}

/** A failure of the file system in words that hold nothing of the file's content. */
export const whyOf = (thrown: unknown): string => {
  const code = codeOf(thrown)
  return words[code] ?? `the system refused (${code})`
}
