// Answers every run with its input, but misbehaves in the case "bad", or from the start, in the way that its argument says.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [behavior, file] = process.argv.slice(2);
const parallelism = Number(process.env.PARALLELISM ?? 1);
const engine = { name: "misbehaving", version: "1" };
const HELLO = { type: "hello", version: 1, engine, dialect: "spec", clock: "real", methods: ["run"], parallelism };
const SLEEPER = ["-e", "setInterval(() => {}, 1000)"];

const print = (text) => process.stdout.write(text);
const say = (message) => print(JSON.stringify(message) + "\n");
const succeed = (id, output) => say({ type: "result", id, outcome: { succeeded: { output } } });
const block = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const hellos = {
  "other-version": () => say({ ...HELLO, version: 2 }),
  "no-hello": () => {},
  "floods-before-hello": () => {},
  "garbage-hello": () => print("Listening on port 8080\n"),
  "unknown-member-hello": () => say({ ...HELLO, paralelism: 3 }),
  "smoke-mixes-up": () => say({ ...HELLO, parallelism: 2 }),
  "smoke-unknown-feature": () => say({ ...HELLO, unsupportedFeatures: ["json-ata"] }),
  "validator": () => say({ ...HELLO, methods: ["validate"] }),
  "small": () => say({ ...HELLO, limits: { definitionBytes: 50, inputBytes: 5 } }),
  "observing": () => say({ ...HELLO, observes: ["path"] }),
};

/** In all cases, for the probes of smoke. */
const always = {
  "smoke-silent": () => {},
  "smoke-answers-twice": ({ id, input = {} }) => (succeed(id, input), succeed(id, input)),
  "smoke-deaf": ({ id, input = {}, caseId }) => caseId !== "smoke-cancel" && succeed(id, input),
  "smoke-mixes-up": ({ id, caseId }) => succeed(id, { run: caseId === "smoke-together-1" ? 2 : 1 }),
};

const bad = {
  "dies": () => process.exit(3),
  "dies-after-the-reply": ({ id, input }) => (succeed(id, input), process.exit(3)),
  "hangs": () => block(Infinity),
  "hangs-politely": () => {},
  "floods-stdout": () => setInterval(() => print("lorem ipsum ".repeat(100)), 0),
  "floods-stdout-with-lines": () => setInterval(() => print("lorem ipsum\n".repeat(100)), 0),
  "floods-stderr": ({ id, input }) => {
    for (let i = 0; i < 1000; i++) process.stderr.write("lorem ipsum ".repeat(1000) + "\n");
    succeed(id, input);
  },
  "answers-twice": ({ id, input }) => (succeed(id, input), succeed(id, input)),
  "wrong-id": ({ input }) => succeed("nobody's", input),
  "not-json": () => print("Error: something went wrong\n"),
  "not-utf-8": () => process.stdout.write(Buffer.from([0x22, 0xff, 0x22, 0x0a])),
  "half-a-line": () => process.stdout.write('{"type":"result","id":', () => process.exit(0)),
  "long-line": ({ id }) => succeed(id, "x".repeat(100_000_000)),
  "forks-and-exits": () => {
    writeFileSync(file, String(spawn(process.execPath, SLEEPER, { stdio: "inherit", detached: true }).pid));
    process.exit(0);
  },
  "slow": ({ id, input }) => setTimeout(succeed, 1500, id, input),
  "closes-stdin": () => process.stdin.destroy() && setInterval(() => {}, 1000),
  "unknown-member": ({ id, input }) => say({ type: "result", id, outcome: { succeeded: { output: input } }, eplapsed: 1 }),
  "not-observed": ({ id, input }) => say({ type: "result", id, outcome: { succeeded: { output: input } }, elapsed: 1 }),
  "accepts": ({ id }) => say({ type: "result", id, outcome: { accepted: {} } }),
  "cancels": ({ id }) => say({ type: "cancelled", id }),
  "same-task-twice": ({ id }) => [1, 1].forEach((task) => say({ type: "task", id, task, resource: "urn:task:x", input: 1 })),
  "late-task": ({ id, input }) => (succeed(id, input), say({ type: "task", id, task: 1, resource: "urn:task:x", input: 1 })),
  "unscripted-task": ({ id }) => say({ type: "task", id, task: 1, resource: "urn:task:unknown", input: 1 }),
  "crashed": ({ id }) => say({ type: "crashed", id, message: "TypeError: undefined is not a function" }),
  "error": ({ id }) => say({ type: "error", id, message: "the server has no such port" }),
  "unsupported": ({ id }) => say({ type: "unsupported", id, reason: "no tasks that wait for a token" }),
  "small": ({ id, input }) => succeed(id, input),
  "observing": ({ id, input }) => succeed(id, input),
};

if (behavior === "dies-at-start") {
  console.error("no such engine: moto");
  process.exit(1);
}
if (behavior === "floods-before-hello") setInterval(() => print("x".repeat(65536)), 0);

for await (const line of createInterface({ input: process.stdin })) {
  const { type, id, input, case: caseId } = JSON.parse(line);
  if (type === "hello") (hellos[behavior] ?? (() => say(HELLO)))();
  if (type === "run") (always[behavior] || (caseId === "bad" && bad[behavior]) || (() => succeed(id, input)))({ id, input, caseId });
  if (type === "validate") say({ type: "result", id, outcome: caseId === "bad" ? { rejected: { diagnoses: [] } } : { accepted: {} } });
  if (type === "cancel" && behavior !== "smoke-deaf") say({ type: "cancelled", id });
  if (type === "bye" && behavior !== "stays") process.exit(0);
  if (type === "bye") setInterval(() => {}, 1000);
}
