import { cruise } from 'dependency-cruiser'
import type { ICruiseResult } from 'dependency-cruiser'
import { layerRules } from './layer-rules.js'

/** Reads every import below `packages` and `examples` of a tree, and holds it against the layers. */
export const readImports = async (baseDir: string, folders: readonly string[]): Promise<ICruiseResult> => {
  const { output } = await cruise(
    [...folders],
    {
      baseDir,
      validate: true,
      ruleSet: { forbidden: layerRules },
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules|(^|/)dist/' }
    },
    {
      // As in the tests: a package's name leads to its source.
      alias: [
        { name: '@kinfold/store/contract', alias: `${baseDir}/packages/store/src/contract.ts`, onlyModule: true },
        { name: '@kinfold', alias: `${baseDir}/packages`, onlyModule: false }
      ],
      mainFiles: ['src/index', 'index'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.d.ts'],
      bustTheCache: true
    }
  )
  if (typeof output === 'string') throw new Error(output)
  return output
}
