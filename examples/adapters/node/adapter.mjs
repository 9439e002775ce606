// An adapter for asl-tck, to begin yours with: it speaks version 1 of the protocol of standard streams (docs/protocol.md).
import { createInterface } from "node:readline";
import { execute, Failure, InvalidDefinition, load } from "./tiny-engine.mjs";

const runs = new Map(); // those without a reply, by id

const say = (message) => process.stdout.write(JSON.stringify(message) + "\n");

/** One for each request: whoever comes later is not heard. */
const reply = (id, message) => runs.delete(id) && say({ ...message, id });

const on = {
  hello({ versions }) {
    if (!versions.includes(1)) throw new Error(`this adapter speaks version 1 of the protocol, not ${versions}`);
    const engine = { name: "tiny", version: "1.0.0", homepage: "https://example.org/tiny" };
    const unsupportedFeatures = ["jsonata", "variables", "intrinsics", "heartbeat", "context-object", "context-injection", "fixed-clock"];
    say({ type: "hello", version: 1, engine, dialect: "spec", clock: "real", methods: ["run"], unsupportedFeatures, parallelism: 10 });
  },

  async run({ id, definition, input = {} }) {
    const tasks = []; // what the engine waits for, by number
    runs.set(id, tasks);
    const invoke = (resource, input) =>
      new Promise((resolve, reject) => {
        const task = tasks.push({ resolve, reject }) - 1;
        if (runs.has(id)) say({ type: "task", id, task, resource, input });
      });
    try {
      const output = await execute(load(definition), input, invoke);
      reply(id, { type: "result", outcome: { succeeded: { output } } });
    } catch (e) {
      if (e instanceof Failure) reply(id, { type: "result", outcome: { failed: { error: e.error, cause: e.cause } } });
      else if (e instanceof InvalidDefinition) reply(id, { type: "result", outcome: { rejected: { diagnoses: [{ message: e.message }] } } });
      else reply(id, { type: "crashed", message: String(e.stack) });
    }
  },

  answer({ id, task, result, error, cause }) {
    const waiting = runs.get(id)?.[task]; // nobody, if the run is over
    if (error === undefined) waiting?.resolve(result);
    else waiting?.reject(new Failure(error, cause));
  },

  heartbeat() {}, // this engine has no HeartbeatSeconds
  cancel: ({ id }) => reply(id, { type: "cancelled" }), // yours should stop the execution, too
  bye: () => process.exit(0),
};

for await (const line of createInterface({ input: process.stdin })) {
  const message = JSON.parse(line);
  on[message.type](message);
}
