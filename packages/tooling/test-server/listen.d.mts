import type { Server } from 'node:net';

/** This machine only. */
export declare const HOST: '127.0.0.1';
/** Listens, on a free port when it is 0; gives the port. */
export declare function listen(server: Server, port: number): Promise<number>;
/** Tries with 0, 1, 2 … until no port is taken any more; only once unless there `hasChoice`. */
export declare function startOnFreePort<Started>(start: (step: number) => Promise<Started>, hasChoice: boolean): Promise<Started>;
/** A port that is wished for by a setting; `undefined` where there is none. */
export declare function wishedPort(text: string | undefined): number | undefined;
/** What runs, what the process that started it is told, and what people are. */
export interface Running {
  readonly close: () => Promise<void>;
  readonly message: object;
  readonly words: string;
}
/** Runs one as a process of its own: it ends when it is told to, or when the process ends that started it. */
export declare function runProcess(name: string, start: () => Promise<Running>): Promise<void>;
