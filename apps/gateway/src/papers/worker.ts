import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Task, TaskResult } from './draw-in-worker.js';
import { drawPaper } from './draw-paper.js';
import type { PaperFactsByKind, PaperKind } from './paper-facts.js';

async function draw({ id, paper }: Task): Promise<TaskResult> {
  try {
    return { id, bytes: await drawPaper<PaperKind>(paper.kind, paper.facts as PaperFactsByKind[PaperKind]) };
  } catch (error) {
    // Only its kind: the message could hold what stands on the paper.
    return { id, failure: error instanceof Error ? error.name : 'Error' };
  }
}

/** One paper after the other: several at once would not be done earlier, but need the memory of all. */
function serve(port: MessagePort): void {
  let last = Promise.resolve();
  port.on('message', (task: Task) => {
    last = last.then(async () => port.postMessage(await draw(task)));
  });
}

if (parentPort) serve(parentPort);
