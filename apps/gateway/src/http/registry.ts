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
  /** Headers of the answer to OPTIONS. */
  readonly options?: Readonly<Record<string, string>>;
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
function otherMethods(methods: readonly string[], options: Readonly<Record<string, string>>): Work {
  const allow = [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]))), 'OPTIONS'].join(', ');
  return ({ method }) => {
    if (method === 'OPTIONS') return { status: 204, headers: { allow, 'cache-control': 'public, max-age=86400', ...options }, body: null };
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
  const known = new Map<string, Map<string, Work>>();
  const options = new Map<string, Readonly<Record<string, string>>>();
  const add = (id: OperationId, makeWork: (contract: CompiledOperation) => Work): CompiledOperation => {
    const contract = compiled.get(id);
    if (!contract) throw new Error(`The contract has no operation ${id}`);
    const route: Route = { pattern: contract.route, kind: 'api', unlimited: id === 'getHealth', hasPath: contract.route.includes(':') };
    const works = known.get(contract.route) ?? new Map<string, Work>();
    known.set(contract.route, works.set(contract.method, makeWork(contract)));
    // The router leads HEAD to where GET goes, even when the contract has both.
    const work: Work = (incoming) => ((incoming.method === 'HEAD' && works.get('HEAD')) || (works.get(contract.method) as Work))(incoming);
    app.on(contract.method, contract.route, (context) => exchange(context, route, work));
    return contract;
  };
  for (const operation of reads) add(operation.id, (contract) => carryOut(operation as Operation<OperationId>, contract, surroundings));
  for (const command of commands) add(command.id, (contract) => carryOutCommand(command as Command<OperationId>, contract, surroundings));
  for (const one of raw) {
    const { route } = add(one.id, (contract) => (incoming) => one.work(incoming, contract));
    if (one.options) options.set(route, one.options);
  }
  for (const { path, work } of pages) {
    app.get(path, (context) => exchange(context, { pattern: path, kind: 'api' }, work));
    known.set(path, new Map([['GET', work]]));
  }
  for (const [pattern, works] of known) {
    const others = otherMethods([...works.keys()], options.get(pattern) ?? {});
    app.all(pattern, (context) => exchange(context, { pattern, kind: 'api', hasPath: pattern.includes(':') }, others));
  }
}
