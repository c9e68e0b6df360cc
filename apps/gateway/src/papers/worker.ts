import { parentPort } from 'node:worker_threads';
import type { Task, TaskResult } from './draw-in-worker.js';
import { createReceiptPdf } from './receipt-pdf.js';

parentPort?.on('message', ({ id, input }: Task) => {
  const answer = (result: TaskResult): void => parentPort?.postMessage(result);
  void createReceiptPdf(...input).then(
    (bytes) => answer({ id, bytes }),
    // Only its kind: the message could hold what stands on the paper.
    (error: unknown) => answer({ id, failure: error instanceof Error ? error.name : 'Error' }),
  );
});
