interface Waiting<Input, Output> {
  readonly input: Input;
  readonly done: (output: Output) => void;
  readonly failed: (error: unknown) => void;
}

/** Does work for many at once: what is asked for while a round is under way shares the next one. */
export class SharedRounds<Input, Output> {
  readonly #most: number;
  readonly #work: (inputs: readonly Input[]) => Promise<readonly Output[]>;
  #waiting: Waiting<Input, Output>[] = [];
  #isWorking = false;

  /** `most`: inputs of one round. `work` gives an output for each input, in their order; when it fails, it fails for all of the round. */
  constructor(most: number, work: (inputs: readonly Input[]) => Promise<readonly Output[]>) {
    this.#most = most;
    this.#work = work;
  }

  /** The output for this input. */
  ask(input: Input): Promise<Output> {
    return new Promise((done, failed) => {
      this.#waiting.push({ input, done, failed });
      if (!this.#isWorking) void this.#run();
    });
  }

  async #run(): Promise<void> {
    this.#isWorking = true;
    while (this.#waiting.length > 0) {
      const round = this.#waiting.splice(0, this.#most);
      try {
        const outputs = await this.#work(round.map(({ input }) => input));
        round.forEach(({ done }, at) => done(outputs[at] as Output));
      } catch (error) {
        for (const { failed } of round) failed(error);
      }
    }
    this.#isWorking = false;
  }
}
