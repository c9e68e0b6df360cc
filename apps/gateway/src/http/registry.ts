import type { Hono } from 'hono';
import type { CallerOf } from './caller.js';
import { carryOutCommand, type Command } from './command.js';
import { compileContract, type CompiledOperation, type OperationId } from './contract.js';
import type { Env, Exchange, Incoming, Route, Work } from './exchange.js';
import { carryOut, type Operation, type OperationSurroundings } from './operation.js';
import { ProblemError } from './problem.js';

/** An operation of the contract that speaks HTTP itself: a redirect, the tus protocol. */
export interface RawOperation {
  readonly id: OperationId;
  /** Is given the compiled contract too, to check parameters by it. */
  readonly work: (incoming: Incoming, contract: CompiledOperation) => ReturnType<Work>;
}

/** An address outside the contract: for browsers on their way, not for programs. */
export interface Page {
  readonly path: string;
  readonly work: Work;
}

type AnyOperation = { [Id in OperationId]: Operation<Id> }[OperationId];
type AnyCommand = { [Id in OperationId]: Command<Id> }[OperationId];

/** Operations of all kinds. */
export interface Operations {
  /** Public reading. */
  readonly reads: readonly AnyOperation[];
  /** Everything that changes something or depends on who asks. */
  readonly commands: readonly AnyCommand[];
  readonly raw: readonly RawOperation[];
  readonly pages: readonly Page[];
}

/** What one room of the gateway answers; any kind may be missing. */
export interface Room {
  readonly reads?: readonly AnyOperation[];
  readonly commands?: readonly AnyCommand[];
  readonly raw?: readonly RawOperation[];
  readonly pages?: readonly Page[];
}

/** Joins what the rooms answer. */
export function operationsOf(rooms: readonly Room[]): Operations {
  return {
    reads: rooms.flatMap(({ reads = [] }) => reads),
    commands: rooms.flatMap(({ commands = [] }) => commands),
    raw: rooms.flatMap(({ raw = [] }) => raw),
    pages: rooms.flatMap(({ pages = [] }) => pages),
  };
}

/** What a known path answers to the methods that it does not have. */
function otherMethods(methods: readonly string[]): Work {
  const allow = [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))), 'OPTIONS'].join(', ');
  return ({ method }) => {
    if (method === 'OPTIONS') return { status: 204, headers: { allow, 'cache-control': 'public, max-age=86400' }, body: null };
    throw new ProblemError('method_not_allowed', { headers: { allow } });
  };
}

/** What registering needs of the gateway. */
export interface RegistryParts extends OperationSurroundings {
  readonly app: Hono<Env>;
  readonly exchange: Exchange;
  readonly callerOf: CallerOf;
}

/** Puts operations under their addresses, and an answer to all other methods of these addresses. */
export function register({ app, exchange, ...surroundings }: RegistryParts, { reads, commands, raw, pages }: Operations): void {
  const compiled = compileContract();
  const methods = new Map<string, string[]>();
  const add = (id: OperationId, makeWork: (contract: CompiledOperation) => Work): void => {
    const contract = compiled.get(id);
    if (!contract) throw new Error(`The contract has no operation ${id}`);
    const work = makeWork(contract);
    const route: Route = { pattern: contract.route, kind: 'api', unlimited: id === 'getHealth', hasPath: contract.route.includes(':') };
    app.on(contract.method, contract.route, (context) => exchange(context, route, work));
    methods.set(contract.route, [...(methods.get(contract.route) ?? []), contract.method]);
  };
  for (const operation of reads) add(operation.id, (contract) => carryOut(operation as Operation<OperationId>, contract, surroundings));
  for (const command of commands) add(command.id, (contract) => carryOutCommand(command as Command<OperationId>, contract, surroundings));
  for (const { id, work } of raw) add(id, (contract) => (incoming) => work(incoming, contract));
  for (const { path, work } of pages) {
    app.get(path, (context) => exchange(context, { pattern: path, kind: 'api' }, work));
    methods.set(path, ['GET']);
  }
  for (const [pattern, known] of methods) {
    const others = otherMethods(known);
    app.all(pattern, (context) => exchange(context, { pattern, kind: 'api', hasPath: pattern.includes(':') }, others));
  }
}
