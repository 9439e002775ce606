// The packages that an engine's install script has put into installed/ beside its shim.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Two ways to look into them, given the address of the shim: what a package exports, and its package.json. */
export function installed (shim) {
  return {
    load: createRequire(new URL('installed/shim.cjs', shim)),
    manifest: name => JSON.parse(readFileSync(new URL(`installed/node_modules/${name}/package.json`, shim), 'utf8'))
  }
}
