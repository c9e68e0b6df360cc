import type { FormValues } from '@dvcqg/forms';
import { moderatePublication } from '@dvcqg/domain';
import type { DeskFeedback, FeedbackAction, FeedbackRuleViolation, NamedCode } from '@dvcqg/openapi';
import { isApiError } from '@dvcqg/sdk';
import type { DeskFeedbackResource } from '@dvcqg/sdk/feedback';
import type { LitElement, TemplateResult } from 'lit';
import type { SealedSlot } from '../../core/session/sealed-slot.js';
import type { PortalContext } from '../../core/portal-context.js';
import { ActRun } from '../../desk/act-run.js';
import { keptAct } from '../../desk-dossier/act/kept-acts.js';
import { newSecret } from '../../dossier-form/saving/draft-cipher.js';
import { FilesSlot } from '../../feedback/files/files-slot.js';
import { uploadIdsOf } from '../../feedback/send/request.js';
import { commandOf, firstValues, missingFields, publicationOf, type ActField, type ActValues } from './act-values.js';
import { actPanelView } from './act-view.js';

interface Ports {
  readonly host: LitElement;
  readonly portal: PortalContext;
  readonly desk: DeskFeedbackResource;
  /** Of the officer: what they typed is kept for them alone. */
  readonly account: string;
  readonly agencies: () => readonly NamedCode[];
  readonly headingLevel: () => number;
  readonly focus: (id: string) => void;
  readonly onDone: (shown: DeskFeedback, action: FeedbackAction) => void;
  readonly onClose: () => void;
  /** Somebody else was faster: it must be read anew. */
  readonly onOvertaken: () => void;
}

interface Kept {
  readonly values: ActValues;
  readonly files: FormValues;
}

const FIELDS: Readonly<Record<string, ActField>> = { title: 'title', content: 'content', answer: 'publicAnswer' };

/** One action with what it needs: kept in the tab while it is written, done exactly once, shown again when somebody else was faster. */
export class ActPanel {
  readonly action: FeedbackAction;
  readonly #ports: Ports;
  readonly #run: ActRun;
  readonly #slot: SealedSlot;
  readonly #files: FilesSlot;
  #shown: DeskFeedback;
  #values: ActValues;
  #kept: FormValues = {};
  #hasTried = false;
  /** What the gateway found in the text that was to be made public. */
  #told: readonly FeedbackRuleViolation[] = [];

  constructor(action: FeedbackAction, shown: DeskFeedback, ports: Ports) {
    this.action = action;
    this.#ports = ports;
    this.#shown = shown;
    this.#values = firstValues(shown);
    const { account, host, portal } = ports;
    this.#run = new ActRun(() => host.requestUpdate());
    this.#slot = keptAct({ endpoint: portal.endpoint, account, action, code: shown.feedback.code });
    this.#files = new FilesSlot(host, () => ({ applicantKey: newSecret(), maxFiles: 10, onChange: (files) => this.#keep({ files }) }));
  }

  /** What was typed would be lost with the page. */
  get isAtRisk(): boolean {
    return this.#run.state.kind === 'running' || this.#files.isInTheWay;
  }

  /** With what the tab kept. */
  async begin(): Promise<void> {
    const kept = (await this.#slot.read()) as Kept | undefined;
    if (kept?.values) this.#values = { ...this.#values, ...kept.values };
    this.#kept = kept?.files ?? {};
    this.#files.begin(this.#kept);
    this.#ports.focus('act-name');
  }

  stop(): void {
    this.#run.stop();
  }

  render(shown: DeskFeedback): TemplateResult {
    this.#shown = shown;
    const { action } = this;
    const { agencies, headingLevel, onClose } = this.#ports;
    return actPanelView({
      action, shown, values: this.#values, agencies: agencies().filter(({ code }) => code !== shown.feedback.agency.code), headingLevel: headingLevel(),
      missing: this.#hasTried ? missingFields(action, this.#values) : [], found: this.#found(), state: this.#run.state, files: this.#files.render(),
      isStillAllowed: shown.actions.includes(action), change: this.#change, submit: () => void this.#submit(), close: onClose, select: (name, start, end) => this.#select(name, start, end),
    });
  }

  /** Personal data in what would become public: of whoever sent it, and whom it is about. */
  #found(): readonly FeedbackRuleViolation[] {
    if (this.action !== 'publish') return [];
    const { sender, staffName } = this.#shown.feedback;
    const people = [...(sender.publishName ? [{ ...sender, name: undefined }] : [sender]), { name: staffName }];
    const found = moderatePublication(publicationOf(this.#values), people);
    return [...found, ...this.#told.filter(({ pointer }) => !found.some((each) => each.pointer === pointer))].map((violation) => ({ ...violation, pointer: FIELDS[violation.pointer.split('/').at(-1) ?? ''] ?? 'content' }));
  }

  readonly #change = (change: Partial<ActValues>): void => {
    this.#told = [];
    this.#values = { ...this.#values, ...change };
    this.#keep({});
    this.#ports.host.requestUpdate();
  };

  #keep({ files }: { readonly files?: FormValues }): void {
    this.#kept = files ?? this.#kept;
    void this.#slot.write({ values: this.#values, files: this.#kept } satisfies Kept);
  }

  #select(name: ActField, start: number, end: number): void {
    const field = this.#ports.host.renderRoot.querySelector<HTMLTextAreaElement>(`#act-${name}`);
    field?.focus();
    field?.setSelectionRange(start, end);
  }

  async #submit(): Promise<void> {
    this.#hasTried = true;
    const { desk, focus, host, onDone, onOvertaken } = this.#ports;
    const [missing] = missingFields(this.action, this.#values);
    const [found] = this.#found();
    host.requestUpdate();
    if (missing || found) return focus(`act-${missing ?? found?.pointer}`);
    if (this.#files.isInTheWay) return focus('files-slot');
    const { code, revision } = this.#shown.feedback;
    const command = commandOf(this.action, this.#values, this.action === 'answer' ? uploadIdsOf(this.#kept) : []);
    const shown = await this.#run.run([code, revision, command], (options) => desk.act(code, command, { ...options, revision }));
    if (shown) {
      this.#files.leave();
      this.#slot.clear();
      return onDone(shown, this.action);
    }
    const { state } = this.#run;
    if (state.kind === 'overtaken') onOvertaken();
    if (state.kind === 'refused' && isApiError(state.error)) this.#told = state.error.problem?.feedbackViolations ?? [];
    focus('act-trouble');
  }
}
