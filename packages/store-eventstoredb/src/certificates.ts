import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { either } from 'fp-ts'
import type { StoreError } from '@kinfold/store'
import type { ServerAddress } from './address.js'
import type { Certificates } from './client.js'

const malformed = (why: string): either.Either<StoreError, never> => either.left({ code: 'STORE_ADDRESS_MALFORMED', why })

/** The certificates and keys that an address names, read from the files that it names them by. */
export const certificatesOf = ({ files }: ServerAddress, folder: string): either.Either<StoreError, Certificates> => {
  const read: Record<string, Buffer> = {}
  for (const [setting, path] of Object.entries(files)) {
    const content = either.tryCatch(() => readFileSync(resolve(folder, path)), () => undefined)
    if (either.isLeft(content)) return malformed(`the file that ${setting} names cannot be read`)
    const isWhole = either.tryCatch(() => (setting === 'userKeyFile' ? createPrivateKey(content.right) : new X509Certificate(content.right)), () => undefined)
    if (either.isLeft(isWhole)) return malformed(`the file that ${setting} names holds no ${setting === 'userKeyFile' ? 'key' : 'certificate'}`)
    read[setting === 'tlsCAFile' ? 'rootCertificate' : setting] = content.right
  }
  return either.right(read)
}
