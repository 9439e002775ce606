// The servers of stepfunctions-local, and its API.
import { createServer } from 'node:net'
import { Worker } from 'node:worker_threads'
import { Crash } from '../node/protocol.mjs'

const START_MILLIS = 50_000
const PATIENCE_MILLIS = 10_000

/** Nobody listens there: no function is ever invoked. */
const NOWHERE = 'http://127.0.0.1:9'

const pause = millis => new Promise(resolve => setTimeout(resolve, millis))

function freePort () {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** One in a thread of its own, which takes less time to start than a process, and ends with this one. */
class Server {
  constructor (command, port) {
    this.address = `http://127.0.0.1:${port}/`
    this.thread = new Worker(command, {
      argv: ['--port', port, '--lambda-endpoint', NOWHERE, '--ecs-endpoint', NOWHERE],
      env: { ...process.env, AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none', AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: '1' },
      stdout: true
    })
    this.thread.on('error', e => { this.brokenBy = e })
    this.thread.on('exit', () => { this.ended = true })
  }

  async ready () {
    for (const deadline = Date.now() + START_MILLIS; Date.now() < deadline; await pause(50)) {
      try {
        return await this.call('ListStateMachines', {})
      } catch (e) {
        if (this.ended) throw e
      }
    }
    throw new Error('the server has not started')
  }

  /** The answer of an operation, or null; refused requests throw {@link Refusal}. */
  async call (operation, parameters) {
    let answer, text
    try {
      answer = await fetch(this.address, {
        method: 'POST',
        headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `AWSStepFunctions.${operation}` },
        body: JSON.stringify(parameters),
        signal: AbortSignal.timeout(PATIENCE_MILLIS)
      })
      text = await answer.text()
    } catch (e) {
      throw new Crash(this.ended ? `the server has ended: ${this.brokenBy}` : `the server does not answer ${operation}: ${e.message}`)
    }
    if (answer.status === 400) throw new Refusal(text)
    if (!answer.ok) throw new Crash(`the server answers ${operation} with ${answer.status}: ${text}`)
    return text === '' ? null : JSON.parse(text)
  }

  end () {
    this.thread.terminate()
  }
}

/** A request that the API refuses. */
export class Refusal extends Error {
  constructor (text) {
    super(messageOf(text))
  }
}

function messageOf (text) {
  try {
    return JSON.parse(text).message ?? text
  } catch {
    return text
  }
}

/** Lends servers, each to one run at a time: a machine that goes round in circles blocks the whole server. */
export class Servers {
  constructor (command) {
    this.command = command
    this.idle = []
    this.waiting = []
    this.starting = Promise.resolve()
  }

  /** Starts that many, one after another, for each needs a processor for half a second; waits for the first. */
  async prepare (number) {
    for (let i = 0; i < number; i++) this.add()
    this.give(await this.lend())
  }

  add () {
    this.starting = this.starting.then(() => this.start()).then(server => this.give(server), e => {
      console.error(e)
      process.exit(1)
    })
  }

  async start () {
    const server = new Server(this.command, await freePort())
    await server.ready()
    return server
  }

  give (server) {
    const first = this.waiting.shift()
    if (first) first(server)
    else this.idle.push(server)
  }

  /** One that is idle, or the next that will be. */
  async lend () {
    return this.idle.pop() ?? new Promise(resolve => this.waiting.push(resolve))
  }

  /** @param sound whether it can be used again; if not, another takes its place */
  takeBack (server, sound) {
    if (sound) {
      this.give(server)
    } else {
      server.end()
      this.add()
    }
  }
}
