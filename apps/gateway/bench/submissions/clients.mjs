import { Blob } from 'node:buffer';
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { startUpload } from '@dvcqg/sdk/uploads';

const ATTEMPT_MS = 20_000;
const APPLICANTS = 40;
/** Every so many submissions one has a file. Those are uploaded beforehand: uploads under kills have a soak of their own. */
const WITH_FILE = 10;
/** Every so many one is sent again at once, as by a second click. */
const DOUBLE_CLICK = 7;
const PATIENCE_MS = 300_000;

/** Answers that mean "again". Anything else ends the run: the client did nothing wrong. */
const isAgain = (status) => status === 409 || status >= 500;

/** A file that the gateway takes; every one is different. */
const newFile = () => new Blob([`%PDF-1.7\n%${randomBytes(300).toString('hex')}\nstartxref\n0\n%%EOF\n`]);

/** Applicants that submit through gateways which come and go. */
export class Clients {
  #urls;
  #random;
  #submissions;
  #applicants = Array.from({ length: APPLICANTS }, () => randomBytes(32).toString('base64url'));
  #files = [];
  #begun = 0;
  /** What was submitted, with the first answer to it. */
  operations = [];
  attempts = 0;
  answered = 0;
  /** Whether the submission of this number may begin already. */
  mayBegin = () => true;
  /** Answers to a repetition that were not the first answer. */
  changed = 0;

  constructor({ urls, random, submissions }) {
    this.#urls = urls;
    this.#random = random;
    this.#submissions = submissions;
  }

  /** Uploads the files of so many submissions, while nothing disturbs. */
  async prepareFiles(submissions) {
    for (let left = Math.ceil(submissions / WITH_FILE); left > 0; left -= 1) {
      const applicant = this.#anyApplicant();
      this.#files.push({ applicant, file: await this.#upload(applicant) });
    }
  }

  /** Sends so many new submissions, some at a time, and waits until each has its answer. */
  async submit(count, atOnce) {
    let left = count;
    const client = async () => {
      while (left > 0) {
        left -= 1;
        const operation = this.#newOperation();
        while (!this.mayBegin(operation.number)) await wait(1);
        this.operations.push(operation);
        const click = this.#insist(operation);
        const second = operation.number % DOUBLE_CLICK === 0 ? this.#insist(operation) : click;
        operation.answer = await click;
        if ((await second) !== operation.answer) this.changed += 1;
        this.answered += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, client));
  }

  /** Sends everything once more and compares. */
  async repeatAll(atOnce) {
    const waiting = [...this.operations];
    const client = async () => {
      for (let operation = waiting.pop(); operation; operation = waiting.pop()) {
        if ((await this.#insist(operation)) !== operation.answer) this.changed += 1;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, client));
  }

  #anyApplicant() {
    return this.#applicants[Math.floor(this.#random() * APPLICANTS)];
  }

  #newOperation() {
    const number = (this.#begun += 1);
    const prepared = number % WITH_FILE === 0 ? this.#files.pop() : undefined;
    const applicant = prepared?.applicant ?? this.#anyApplicant();
    const template = this.#submissions[Math.floor(this.#random() * this.#submissions.length)];
    const values = { ...template.values, request: `Việc số ${randomUUID()}`, ...(prepared ? { other_files: [prepared.file] } : {}) };
    return { number, key: randomUUID(), applicant, body: JSON.stringify({ ...template, values }), answer: undefined };
  }

  async #upload(applicant) {
    const headers = () => ({ 'applicant-key': applicant });
    const { id, name, size, mediaType } = await startUpload({ baseUrl: this.#urls[0], file: newFile(), name: 'giấy tờ.pdf', idempotencyKey: randomUUID(), headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    return { uploadId: id, name, size, mediaType };
  }

  #insist({ key, applicant, body }) {
    return this.#untilDone(async (url) => {
      this.attempts += 1;
      const headers = { 'content-type': 'application/json', 'idempotency-key': key, 'applicant-key': applicant };
      const [status, text] = await fetch(`${url}/v1/dossiers`, { method: 'POST', headers, body, signal: AbortSignal.timeout(ATTEMPT_MS) }).then(
        async (response) => [response.status, await response.text()],
      ).catch(() => [0, '']);
      if (status === 201) return text;
      if (status !== 0 && !isAgain(status)) throw new Error(`${status}: ${text}`);
      return undefined;
    });
  }

  async #untilDone(attempt) {
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) {
      const result = await attempt(this.#urls[Math.floor(this.#random() * this.#urls.length)]);
      if (result !== undefined) return result;
      await wait(20 + this.#random() * 150);
    }
    throw new Error('No gateway answered for five minutes');
  }
}
