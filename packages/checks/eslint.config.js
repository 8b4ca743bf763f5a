import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import eslint from '@eslint/js'
import tseslint from 'typescript-eslint'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { layers, pureRows } = JSON.parse(readFileSync(new URL('layers.json', import.meta.url), 'utf8'))
const pure = layers.filter(({ row }) => pureRows.includes(row)).flatMap(({ packages }) => packages)
const specs = ['**/*.spec.ts', '**/*.contract.ts', '**/contract.ts', '**/contract/*.ts', '**/*.laws.ts', '**/*.bench.ts']

const everywhere = [
  { selector: 'ExportAllDeclaration', message: 'A barrel names each export by hand.' },
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }
]

const domain = [
  { selector: 'SwitchCase[test=null]', message: 'No default in a domain switch: the compiler proves that every case is there.' },
  { selector: 'ImportExpression', message: 'A pure package loads nothing while it runs.' },
  {
    selector: 'CallExpression > MemberExpression[property.name=/^(localeCompare|toLocale[A-Z])/]',
    message: 'The answer would depend on the locale of the machine.'
  }
]

const forbidden = (names, message) => names.map((name) => ({ name, message }))

const outside = [
  ...forbidden(['Date', 'performance', 'Intl', 'Temporal'], 'Time is an argument, and a civil day is a Day: below cli nothing reads a clock or a time zone.'),
  ...forbidden(['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'], 'A pure package waits for nothing.'),
  ...forbidden(['crypto'], 'A seed is an argument, and hashing comes from @noble/hashes.'),
  ...forbidden(['process', 'Buffer', 'require', 'global', '__dirname', '__filename'], 'A pure package also runs in a browser.'),
  ...forbidden(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'document', 'localStorage'], 'A pure package has no input or output.'),
  ...forbidden(['console'], 'Words are chosen, and said, at the edge.')
]

const fromLib = {
  regex: '^(fp-ts|io-ts)/(?!lib/[A-Za-z/]+\\.js$)',
  message: 'Import from the root, or from lib/….js: Node resolves no other form.'
}

const nodeModules = { regex: '^(node:|(assert|buffer|child_process|crypto|fs|http|https|net|os|path|stream|url|util|worker_threads)(/|$))', message: 'A pure package has no input or output.' }

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [eslint.configs.recommended],
    rules: {
      semi: ['error', 'never'],
      quotes: ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
      eqeqeq: 'error',
      // Control characters are looked for in what is read, and written to a terminal.
      'no-control-regex': 'off',
      'no-restricted-syntax': ['error', ...everywhere],
      'no-restricted-imports': ['error', { patterns: [fromLib] }]
    }
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: 'packages/checks/tsconfig.specs.json',
        tsconfigRootDir: root,
        // With CI set the parser would take every file as it is on disk: the texts that the lint spec plants would be read with the types of others.
        disallowAutomaticSingleRunInference: true
      }
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true }],
      // A port may be asynchronous where one of its adapters has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      // An empty object type stands for a payload or an answer that says nothing more.
      '@typescript-eslint/no-empty-object-type': 'off'
    }
  },
  {
    // A test reads what it has just made; following `any` through it costs more time than it finds.
    files: specs,
    rules: Object.fromEntries(
      [...['argument', 'assignment', 'call', 'member-access', 'return'].map((use) => `no-unsafe-${use}`), 'no-base-to-string'].map((rule) => [
        `@typescript-eslint/${rule}`,
        'off'
      ])
    )
  },
  {
    // io-ts hands over the codec of a field as `any`; what is read out of it is checked by the codec itself.
    files: ['packages/vocabulary/src/**/*.ts'],
    rules: { '@typescript-eslint/no-unsafe-argument': 'off' }
  },
  {
    files: pure.map((name) => `packages/${name}/src/**/*.ts`),
    ignores: specs,
    rules: {
      'no-restricted-globals': ['error', { globals: outside, checkGlobalObject: true }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'A seed is an argument.' }],
      'no-restricted-syntax': ['error', ...everywhere, ...domain],
      'no-restricted-imports': ['error', { patterns: [fromLib, nodeModules] }]
    }
  },
  {
    files: ['packages/checks/*.{ts,js}', 'packages/checks/src/plain-reporter.ts'],
    rules: { 'no-restricted-syntax': 'off' }
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } } }
)
