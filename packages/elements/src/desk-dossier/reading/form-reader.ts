import { createFormState } from '@dvcqg/forms';
import type { Dossier, FormDefinition } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import type { ReactiveControllerHost } from 'lit';
import { Filling } from '../../dossier-form/session/filling.js';

/** The answers of a dossier in the order and words of its form. */
export interface ReadForm {
  readonly definition: FormDefinition;
  readonly filling: Filling;
  /** The dossier was handed in with another version: words may differ from what the applicant saw. */
  readonly isOtherVersion: boolean;
}

/** Reads the form that gives the answers their words. Without it they still show, under their ids. */
export class FormReader {
  readonly #host: ReactiveControllerHost;
  #code = '';
  #form: ReadForm | undefined;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get form(): ReadForm | undefined {
    return this.#form;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  clear(): void {
    this.#code = '';
    this.#form = undefined;
    this.#hasFailed = false;
  }

  /** Answers never change after submission, so once a dossier is enough. */
  async read(client: Client, dossier: Dossier): Promise<void> {
    if (this.#code === dossier.code && !this.#hasFailed) return;
    this.clear();
    this.#code = dossier.code;
    try {
      const [definition, { compileCheckedForm }] = await Promise.all([client.services.form(dossier.service.code), import('@dvcqg/forms')]);
      const form = await compileCheckedForm(definition);
      if (this.#code !== dossier.code) return;
      const now = new Date(dossier.submittedAt);
      const filling = new Filling(form, now, () => undefined);
      filling.begin(createFormState(form, dossier.values as never, { now }));
      this.#form = { definition, filling, isOtherVersion: definition.id !== dossier.form.id || definition.version !== dossier.form.version };
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
