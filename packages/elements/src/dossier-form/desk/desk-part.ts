import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import { adoptStyles } from '../../core/adopt-styles.js';
import { REVIEW } from '../session/filling.js';
import { conflictPanel } from '../saving/views/conflict-panel.js';
import { carriedNote, deletedNote, lookingNote, takeOverQuestion } from '../saving/views/notes.js';
import { resumeOffers } from '../saving/views/resume-offers.js';
import { resumeCode, saveStatus } from '../saving/views/save-status.js';
import { sessionBanner } from '../saving/views/session-banner.js';
import { receiptView } from '../submission/views/receipt-view.js';
import { refusalView } from '../submission/views/refusal-view.js';
import { signInRequest } from '../submission/views/sign-in-request.js';
import { askingSignIn, askingView, elsewhereView, sendingView } from '../submission/views/under-way.js';
import { Announcer } from './announcer.js';
import { Desk } from './desk.js';
import { deskStyles } from './desk-styles.js';
import { hostAt, type DeskSeat } from './desk-host.js';

/** A desk that tells the element of every change, and assistive technology of those that matter. */
export const openDesk = (seat: DeskSeat): Desk => {
  adoptStyles(seat.element.renderRoot as ShadowRoot, [deskStyles]);
  const announcer = new Announcer();
  const host = hostAt(seat);
  const { announce, update } = host;
  const desk: Desk = new Desk(
    Object.assign(host, {
      update: (): void => {
        announcer.tell(desk, announce);
        update();
      },
    }),
  );
  return desk;
};

/** What stands between the form's title and its steps; on the way to the gateway there is nothing to decide. */
export const deskNotices = (desk: Desk, view: FormView): TemplateResult => html`
  ${sessionBanner(desk, view)} ${desk.submission.isUnderWay ? nothing : questions(desk, view)}
`;

const questions = (desk: Desk, view: FormView): TemplateResult => html`
  ${takeOverQuestion(desk, view)} ${conflictPanel(desk, view)} ${resumeOffers(desk, view)} ${lookingNote(desk, view)} ${deletedNote(desk, view)}
  ${carriedNote(view)} ${desk.invitesToSignIn ? signInRequest(desk, 'start') : nothing}
`;

/** What stands in place of the steps while the dossier is on its way, and after. */
export const deskCover = (desk: Desk, view: FormView): TemplateResult | undefined => {
  const { state, isUncertain } = desk.submission;
  if (state.kind === 'keeping' || state.kind === 'sending') return sendingView(state, view);
  if (state.kind === 'asking') return askingView(state, desk, view);
  if (state.kind === 'received') return receiptView(state, desk, view);
  if (state.kind === 'elsewhere') return elsewhereView(state.code, desk, view);
  return isUncertain ? askingSignIn(desk, view) : undefined;
};

/** What stands below a step's title, where room is kept for it. */
export const deskStatus = saveStatus;

/** Why the dossier was not taken, or what sending it takes. */
export const deskRefusal = (desk: Desk, view: FormView): TemplateResult => html`
  ${refusalView(desk)} ${view.filling.step === REVIEW && desk.submission.state.kind !== 'refused' ? signInRequest(desk, 'review') : nothing}
`;

/** What stands below the buttons: it comes while the reader types, and nothing may move under their fingers. */
export const deskCode = resumeCode;
