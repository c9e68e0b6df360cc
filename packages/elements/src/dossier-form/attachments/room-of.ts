import type { Applying } from '@dvcqg/openapi';
import type { ReactiveControllerHost } from 'lit';
import type { FormView } from '../form-view.js';
import type { FieldAt, FieldError } from '../session/field-at.js';
import type { AttachmentPorts } from './ports/ports.js';
import { sealedStore } from './ports/sealed-store.js';
import { MEDIA_TYPES } from './prepare/file-kind.js';
import { isRunning, isStuck } from './room/attachment.js';
import { AttachmentRoom } from './room/attachment-room.js';
import { Announcer } from './view/announcer.js';

/** Where the portal cannot be asked. The gateway decides in any case. */
const USUAL: Applying = {
  signIn: true,
  anonymous: false,
  maxFileBytes: 20 * 2 ** 20,
  maxFiles: 30,
  mediaTypes: Object.values(MEDIA_TYPES).filter((each) => each !== MEDIA_TYPES.heic),
};
/** Milliseconds without progress after which the reader hears that the line is cut; the queue goes on trying. */
const PATIENCE = 20_000;
const NAME = 'attachments';

const portsOf = (view: FormView): AttachmentPorts => {
  const { client, portal, applicant } = view;
  const owner = (): { readonly applicantKey: string | undefined } => ({ applicantKey: applicant()?.key });
  const headers = (): Readonly<Record<string, string>> => {
    const key = applicant()?.key;
    return { ...portal.uploadLine.headers(), ...(key !== undefined && { 'applicant-key': key }) };
  };
  return {
    send: async ({ blob, name, operation, ...rest }) => {
      const { startUpload } = await import('@dvcqg/sdk/uploads');
      return startUpload({ ...rest, baseUrl: portal.endpoint, file: blob, name, idempotencyKey: operation, headers, fetch: portal.uploadLine.fetch, patience: PATIENCE });
    },
    look: (id) => client.uploads.get(id, owner()),
    remove: (id) => client.uploads.remove(id, owner()),
    content: (id) => client.uploads.content(id, owner()),
    applying: () => applyingOf(view),
    keepDraft: view.keepDraft,
    store: () => {
      const { draftId, sealKey, mayUseDevice = false } = applicant() ?? {};
      return mayUseDevice && draftId && sealKey ? sealedStore({ id: draftId, sealKey }) : undefined;
    },
  };
};

/** Asked once a gateway; again after a failure. */
const applyingOf = async ({ client, portal }: FormView): Promise<Applying> => {
  const key = 'dvc-dossier-form applying';
  const asked = (portal.shared.get(key) as Promise<Applying> | undefined) ?? client.portal.get().then(({ applying }) => applying);
  portal.shared.set(key, asked);
  try {
    return await asked;
  } catch {
    portal.shared.delete(key);
    return USUAL;
  }
};

/** Files on their way are as good as there; files that were not taken must be dealt with first. */
const judge = (room: AttachmentRoom, at: FieldAt, error: FieldError | undefined): FieldError | undefined => {
  const items = room.answers.filesOf(at);
  if (items.some(isStuck)) return { code: 'file_not_taken', below: '' };
  const isMissing = error?.code === 'required' || error?.code === 'too_few';
  return isMissing && items.some(isRunning) ? undefined : error;
};

/** The room of a form, if any of its files have been looked at. */
export const knownRoom = ({ memory }: Pick<FormView, 'memory'>): AttachmentRoom | undefined => memory.get(NAME) as AttachmentRoom | undefined;

/** The room of a form, opened when it is first needed: it goes on with files of an earlier visit. */
export const roomOf = (view: FormView): AttachmentRoom => knownRoom(view) ?? openRoom(view);

const openRoom = (view: FormView): AttachmentRoom => {
  const { memory, filling, root, announce, update, applicant } = view;
  const room = new AttachmentRoom(portsOf(view), filling);
  memory.set(NAME, room);
  filling.files = {
    get isRunning() {
      return room.list.running.length > 0;
    },
    get isAtRisk() {
      return room.isAtRisk;
    },
    leave: () => room.retire(),
    judge: (at, error) => judge(room, at, error),
  };
  new Announcer(room, announce);
  room.list.subscribe(update);
  (root.host as unknown as ReactiveControllerHost).addController({
    hostConnected: () => room.open(),
    hostDisconnected: () => room.close(),
    hostUpdate: () => room.belongTo(applicant()),
  });
  room.belongTo(applicant());
  return room;
};
