// stepfunctions-local by its API, that of AWS Step Functions.
import { fileURLToPath } from 'node:url'
import { Crash, Rejection, TaskFailure, Unsupported, failed, serve } from '../node/protocol.mjs'
import { tasks } from '../node/definition.mjs'
import { installed } from '../node/installed.mjs'
import { Refusal, Servers } from './server.mjs'

const { manifest } = installed(import.meta.url)
const { version, homepage } = manifest('stepfunctions-local')
const START = new URL('installed/node_modules/stepfunctions-local/bin/stepfunctions-local-start.js', import.meta.url)

const ROLE = 'arn:aws:iam::0123456789:role/none'
const ACTIVITIES = 'arn:aws:states:local:0123456789:activity:'

/** How often to ask. The engine itself looks once a second whether an activity has ended. */
const PAUSE_MILLIS = 40

/**
 * URIs, which are played, ARNs among them if they look like some. What is written in another way is left to the engine to judge, and so
 * are integrations of AWS.
 */
const PLAYED = new RegExp('^(' +
  'arn:aws:(?!states:::)[a-z]+:[a-z0-9-]*:[0-9]*:\\S+|' +
  '(?!arn:)[A-Za-z][A-Za-z0-9+.-]*:([\\w.~:/?#[\\]@!$&\'()*+,;=-]|%[0-9A-Fa-f]{2})+' +
  ')$')

const INTEGRATION = 'arn:aws:states:::'
const NO_SERVICES = 'the task is an integration of AWS with another service, and this adapter plays activities only'

const PARALLELISM = 12

const servers = new Servers(fileURLToPath(START))
let runs = 0

/** The definition with an activity in place of each resource, which is which, and whether there are integrations. */
function withActivities (definition, name) {
  const activities = new Map()
  let integrations = false
  let machine
  try {
    machine = JSON.parse(definition)
  } catch {
    return { definition, activities, integrations }
  }
  for (const [, task] of tasks(machine)) {
    if (typeof task.Resource !== 'string') continue
    integrations ||= task.Resource.startsWith(INTEGRATION)
    if (!PLAYED.test(task.Resource)) continue
    if (!activities.has(task.Resource)) activities.set(task.Resource, `${name}-${activities.size}`)
    task.Resource = ACTIVITIES + activities.get(task.Resource)
  }
  return { definition: activities.size === 0 ? definition : JSON.stringify(machine), activities, integrations }
}

async function create (server, name, definition) {
  try {
    return await server.call('CreateStateMachine', { name, roleArn: ROLE, definition })
  } catch (e) {
    throw e instanceof Refusal ? new Rejection(e.message) : e
  }
}

async function start (server, stateMachineArn, input) {
  try {
    return await server.call('StartExecution', { stateMachineArn, ...(input !== undefined && { input: JSON.stringify(input) }) })
  } catch (e) {
    throw e instanceof Refusal ? new Crash(`StartExecution: ${e.message}`) : e
  }
}

/** Takes what is scheduled for an activity, and lets the outside world do it. */
async function work (server, run, resource, activity) {
  const task = await server.call('GetActivityTask', { activityArn: ACTIVITIES + activity })
  if (!task) return
  const { taskToken, input } = task
  const report = (operation, parameters) => tell(server, operation, { taskToken, ...parameters })
  run.task(resource, input && JSON.parse(input), () => report('SendTaskHeartbeat')).then(
    result => report('SendTaskSuccess', { output: JSON.stringify(result) }),
    e => e instanceof TaskFailure ? report('SendTaskFailure', { error: e.error, cause: e.cause }) : Promise.reject(e))
}

/** The server may have given the task up, or be gone; whoever waits for the end of the execution will see. */
async function tell (server, operation, parameters) {
  try {
    await server.call(operation, parameters)
  } catch (e) {
    console.error(`${operation}: ${e.message}`)
  }
}

async function end (server, run, executionArn, activities) {
  while (!run.signal.aborted) {
    const description = await server.call('DescribeExecution', { executionArn })
    if (description.status !== 'RUNNING') return description
    for (const [resource, activity] of activities) await work(server, run, resource, activity)
    await new Promise(resolve => setTimeout(resolve, PAUSE_MILLIS))
  }
  throw new Error('stopped')
}

async function outcome (server, { status, output, executionArn }) {
  // A Fail State makes an execution succeed without an output.
  if (status === 'SUCCEEDED') return { succeeded: { output: output === undefined ? null : JSON.parse(output) } }
  if (status !== 'FAILED') throw new Crash(`the execution has ended as ${status}`)
  const { events } = await server.call('GetExecutionHistory', { executionArn, reverseOrder: true, maxResults: 1 })
  // They are nowhere else, and there each is in the place of the other, empty where there is none.
  const { cause, error } = events[0].executionFailedEventDetails ?? {}
  return failed(cause || undefined, error)
}

async function executeOn (server, run) {
  const name = `run-${++runs}`
  const { definition, activities, integrations } = withActivities(run.definition, name)
  const { stateMachineArn } = await create(server, name, definition)
  if (integrations) throw new Unsupported(NO_SERVICES)
  for (const activity of activities.values()) await server.call('CreateActivity', { name: activity })
  run.starts()
  const { executionArn } = await start(server, stateMachineArn, run.input)
  return { outcome: await outcome(server, await end(server, run, executionArn, activities)) }
}

async function execute (run) {
  const server = await servers.lend()
  let sound = run.signal.aborted
  try {
    if (sound) throw new Crash('stopped before it began')
    const result = await executeOn(server, run)
    sound = true
    return result
  } catch (e) {
    sound ||= e instanceof Rejection || e instanceof Unsupported
    throw e
  } finally {
    servers.takeBack(server, sound)
  }
}

await servers.prepare(PARALLELISM)
serve({
  engine: { name: 'stepfunctions-local', version, homepage },
  dialect: 'aws',
  clock: 'real',
  methods: ['run'],
  unsupportedFeatures: [
    // It is of 2018, and nothing in it or in what is written about it knows these.
    'jsonata', 'variables', 'intrinsics', 'intrinsics-2022', 'dynamic-timeouts', 'credentials', 'callback', 'dynamic-fail', 'retry-limits',
    'item-processor', 'item-selector', 'item-reader', 'item-batcher', 'result-writer', 'tolerated-failure', 'distributed-map',
    'context-object', 'context-injection', 'fixed-clock'
  ],
  observes: ['cause'],
  parallelism: PARALLELISM,
  limits: { definitionBytes: 1048576, inputBytes: 32768 }
}, execute)
