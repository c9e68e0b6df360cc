import type { Dossier, DossierFile, Locale } from '@dvcqg/openapi';
import { dayInVietnam } from '@dvcqg/domain';
import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { DvcElement } from '../core/element.js';
import { formatMoment } from '../core/format.js';
import { wordsLocale } from '../core/localization.js';
import { property } from '../core/property.js';
import { accessView } from '../desk/access-view.js';
import { failureView } from '../desk/failure-view.js';
import { OfficerAccess } from '../desk/officer-access.js';
import { EmbeddedFields } from '../dossier-form/embedded/embedded-fields.js';
import type { FormView } from '../dossier-form/form-view.js';
import type { ActFacts } from './act/act-facts.js';
import type { ActSeat } from './act/desk-act.js';
import { forgetActs } from './act/kept-acts.js';
import { DvcDeskActedEvent } from './desk-dossier-events.js';
import { styles } from './desk-dossier-styles.js';
import { actionBar } from './facts/action-bar.js';
import { dossierPage } from './facts/dossier-page.js';
import type { AuditState, OfficePaper } from './facts/side-views.js';
import { PreviewPane } from '../desk/preview/preview-pane.js';
import { ActSurroundings } from './reading/act-surroundings.js';
import { askablesOf } from './reading/askables.js';
import { DossierReader } from './reading/dossier-reader.js';
import { FormReader } from './reading/form-reader.js';
import { supplementToCheck } from './reading/supplement-to-check.js';
import { actionWords, offeredActions, type DeskAction } from './words/action-words.js';

/**
 * A dossier on an officer's desk: answers with their files beside them, what happened, and what can be done now.
 *
 * @tag dvc-desk-dossier
 * @summary A dossier on an officer's desk, with all that can be done with it.
 * @fires {DvcDeskActedEvent} dvc-desk-acted - The officer did something with the dossier.
 * @slot - Shows until the portal is known.
 */
export class DvcDeskDossier extends DvcElement {
  static override readonly tag = 'dvc-desk-dossier';
  static override readonly styles = styles;

  /** Code of the dossier. */
  @property() code = '';

  /** Level of the dossier's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #access = new OfficerAccess(this, (_account, before) => this.#begin(before));
  readonly #reader = new DossierReader(this, (dossier, isFirst) => this.#arrived(dossier, isFirst), this.#access.doubt);
  readonly #form = new FormReader(this);
  readonly #preview = new PreviewPane(this);
  readonly #around = new ActSurroundings(this);
  readonly #fields = new EmbeddedFields(this);
  #act: DeskAction | undefined;
  /** When the form of the action was opened: its dates count from then. */
  #actAt = new Date();
  #isActLoaded = false;
  #audit: AuditState;
  #done = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && changed.get('code') !== undefined) this.#begin();
  }

  protected override render(): TemplateResult {
    return html`<div class="root stack">
      <div class="unseen" role="status">${this.#done}</div>
      ${accessView(this.#access) ?? this.#content(wordsLocale())}
    </div>`;
  }

  #content(locale: Locale): TemplateResult {
    const { dossier, state, error, reload } = this.#reader;
    return html`
      ${state === 'error' ? failureView(error, reload) : nothing} ${!dossier && state === 'pending' ? this.#skeleton() : nothing}
      ${dossier ? this.#page(dossier, locale) : nothing}
    `;
  }

  #skeleton(): TemplateResult {
    return html`<div class="skeleton" aria-hidden="true"><span></span><span></span><span></span></div>
      <p class="unseen" role="status">${msg('Đang tải…', { id: 'mine.loading' })}</p>`;
  }

  #page(dossier: Dossier, locale: Locale): TemplateResult {
    return dossierPage({
      dossier, locale,
      headingLevel: this.headingLevel,
      isBusy: this.#reader.state === 'pending',
      done: this.#done,
      others: this.#reader.others,
      seen: this.#reader.seen,
      actions: actionBar(offeredActions(dossier.actions), dossier.isOwn === true, this.#act, (action) => this.#open(action)),
      act: this.#actRoom(dossier),
      form: this.#form,
      view: this.#formView(),
      preview: this.#preview,
      look: (file) => this.#look(dossier, file),
      lookAtPaper: (paper) => this.#lookAtPaper(dossier, paper),
      mayAudit: this.#access.roles.some(({ code }) => code === 'manager'),
      audit: this.#audit,
      openAudit: () => void this.#openAudit(),
    });
  }

  #actRoom(dossier: Dossier): TemplateResult | typeof nothing {
    const { desk, account } = this.#access;
    const action = this.#act;
    if (!action || !desk || account === undefined) return nothing;
    if (!this.#isActLoaded || !this.#around.isReady(action)) return html`<p role="status">${msg('Đang mở…', { id: 'desk.opening' })}</p>`;
    const seat: ActSeat = {
      desk, action, account,
      facts: this.#facts(dossier),
      headingLevel: this.headingLevel + 1,
      colleagues: this.#around.colleagues,
      agencies: this.#around.agencies,
      onDone: (done) => this.#acted(done, action),
      onClose: () => this.#close(),
      onOvertaken: this.#reader.reload,
    };
    // Another action is another form.
    return html`${keyed(action, html`<dvc-desk-act class="act screen-only" .seat=${seat}></dvc-desk-act>`)}`;
  }

  #facts(dossier: Dossier): ActFacts {
    return {
      dossier, ...askablesOf(dossier, this.#form.form),
      today: dayInVietnam(this.#actAt),
      computedDue: this.#around.dueIfAccepted(this.#actAt),
      usualFee: this.#around.usualFee,
    };
  }

  #formView(): FormView | undefined {
    const { portal } = this.#access;
    const form = this.#form.form;
    if (!portal || !form) return undefined;
    this.#fields.lazy.get('words');
    return this.#fields.view(form.filling, portal, this.headingLevel);
  }

  /** Begins anew, for whoever is at the desk now. */
  #begin(before?: string): void {
    const { desk, account } = this.#access;
    if (before !== undefined) forgetActs();
    this.#act = undefined;
    this.#audit = undefined;
    this.#done = '';
    this.#form.clear();
    this.#around.clear();
    this.#preview.close();
    this.#fields.memory.clear();
    this.#reader.clear();
    if (desk && account !== undefined && this.code) this.#reader.begin(desk, this.code);
  }

  #arrived(dossier: Dossier, isFirst: boolean): void {
    const client = this.#access.portal?.client;
    if (client) void this.#form.read(client, dossier);
    const file = (supplementToCheck(dossier) && dossier.files.findLast(({ kind }) => kind === 'supplement')) ?? dossier.files[0];
    if (isFirst && file) this.#look(dossier, file, false);
  }

  #open(action: DeskAction): void {
    const { desk, portal } = this.#access;
    const { dossier } = this.#reader;
    if (!desk || !portal || !dossier) return;
    this.#act = action;
    this.#actAt = new Date();
    this.#done = '';
    this.#around.open(action, portal.client, desk, dossier);
    this.requestUpdate();
    void import('./act/define.js').then(() => {
      this.#isActLoaded = true;
      this.requestUpdate();
    });
  }

  #close(): void {
    const action = this.#act;
    this.#act = undefined;
    this.#fields.focus(`do-${action}`);
  }

  #acted(dossier: Dossier, action: DeskAction): void {
    const before = this.#reader.dossier?.appointmentAt;
    const { appointmentAt } = dossier;
    const name = actionWords(action).name();
    this.#act = undefined;
    this.#done =
      appointmentAt && appointmentAt !== before
        ? msg(str`Đã ghi nhận: ${name}. Hẹn trả ${formatMoment(appointmentAt, wordsLocale())}.`, { id: 'desk.done.appointment' })
        : msg(str`Đã ghi nhận: ${name}.`, { id: 'desk.done' });
    this.#reader.put(dossier);
    this.#fields.focus('done');
    this.dispatchEvent(new DvcDeskActedEvent(dossier.code, action));
  }

  #look({ code }: Dossier, { id, name, mediaType }: DossierFile, takesFocus = true): void {
    const { desk } = this.#access;
    if (desk) this.#preview.open({ id, name, mediaType, fetch: (signal) => desk.file(code, id, { signal }) });
    if (takesFocus) this.#fields.focus('preview-name');
  }

  #lookAtPaper({ code }: Dossier, { id, name }: OfficePaper): void {
    const { desk } = this.#access;
    if (desk) this.#preview.open({ id: `paper ${id}`, name: `${name}.pdf`, mediaType: 'application/pdf', fetch: (signal) => desk.document(code, id, { signal }) });
    this.#fields.focus('preview-name');
  }

  async #openAudit(): Promise<void> {
    try {
      const trail = await this.#access.desk?.audit(this.code);
      this.#audit = trail && { trail };
    } catch (error) {
      this.#audit = { error };
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-desk-dossier': DvcDeskDossier;
  }
}
