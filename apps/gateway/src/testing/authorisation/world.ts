import { randomUUID } from 'node:crypto';
import type { DraftContent, Dossier, Payment } from '@dvcqg/openapi';
import type { Gateway } from '../../gateway.js';
import { as, MAI, send, SERVICE, submitted, VALUES } from '../applying.js';
import { FeedbackTestDesk, newFeedback, PUBLICATION, sentFeedback } from '../feedback.js';
import { LAN, TestDesk, THU } from '../officers.js';
import { opened } from '../paying.js';
import { pdf } from '../sample-files.js';
import { Uploading } from '../uploading.js';
import type { Target } from './principals.js';

/** What is asked about. All of it is Mai's. */
export interface World {
  /** Refused in the matter with a file, returned; its paper is `paper`. */
  readonly done: Target;
  readonly paper: string;
  /** Accepted, with a fee to be paid. */
  readonly open: Target;
  readonly payment: Payment;
  readonly draft: string;
  /** A file that is checked, as an address. */
  readonly upload: string;
  /** A new dossier for what changes one, and how far it is. */
  readonly fresh: () => Promise<Target>;
  /** Answered and published, with a file of hers. */
  readonly feedback: Target;
  readonly freshFeedback: () => Promise<Target>;
  /** Feedback that she is asked to complete. */
  readonly askedFeedback: () => Promise<Target>;
  /** One whose citizen is asked for something, under `s2`. */
  readonly asked: () => Promise<Target>;
}

export const draftContent: DraftContent = { serviceCode: SERVICE, form: { id: `service-${SERVICE}`, version: 1000 }, values: { ...VALUES }, operationId: randomUUID() };

async function finished(gateway: Gateway): Promise<{ done: Target; paper: string }> {
  const [done, desk] = [await submitted(gateway), new TestDesk(gateway, THU)];
  await desk.does(done.code, { action: 'accept' });
  await desk.does(done.code, { action: 'assign', unit: 'Phòng Tư pháp' });
  const file = await new Uploading(gateway, as(THU)).upload(pdf(), 'ket-qua.pdf');
  await desk.does(done.code, { action: 'finish', outcome: 'refused', reason: 'Không đủ điều kiện', uploadIds: [file.id] });
  const { documents } = await desk.does(done.code, { action: 'return_result', method: 'online' });
  return { done, paper: documents[0]?.id ?? '' };
}

async function withFee(gateway: Gateway): Promise<{ open: Target; payment: Payment }> {
  const [open, desk] = [await submitted(gateway), new TestDesk(gateway, THU)];
  await desk.does(open.code, { action: 'accept' });
  const { fees } = await desk.does(open.code, { action: 'request_payment', amount: 50_000, collect: 'after' });
  return { open, payment: (await opened(gateway, open.code, { feeId: fees[0]?.feeId })).payment };
}

/** Of Mai's, under her own name. */
const freshFeedback = (gateway: Gateway, uploadIds?: string[]): Promise<Target> =>
  sentFeedback(gateway, newFeedback({ sender: { name: MAI.name, address: 'Xã Lộc Bình', phone: MAI.phone }, ...(uploadIds ? { uploadIds } : {}) }), as(MAI));

async function publishedFeedback(gateway: Gateway): Promise<Target> {
  const { id } = await new Uploading(gateway, as(MAI)).upload(pdf(), 'anh.pdf');
  const target = await freshFeedback(gateway, [id]);
  await new FeedbackTestDesk(gateway, THU).does(target.code, { action: 'answer', answer: 'Đã làm.' }, { action: 'publish', publication: PUBLICATION });
  return target;
}

/** Makes it. */
export async function makeWorld(gateway: Gateway): Promise<World> {
  const draft = randomUUID();
  await send(gateway, 'PUT', `/v1/drafts/${draft}`, draftContent, { ...as(MAI), 'if-none-match': '*' });
  const { id } = await new Uploading(gateway, as(MAI)).upload(pdf(), 'giay-to.pdf');
  const fresh = (): Promise<Target> => submitted(gateway);
  const asked = async (): Promise<Target> => {
    const target = await fresh();
    await new TestDesk(gateway, LAN).does(target.code, { action: 'request_supplement', items: [{ reason: 'Ảnh mờ' }] }) satisfies Dossier;
    return target;
  };
  const askedFeedback = async (): Promise<Target> => {
    const target = await freshFeedback(gateway);
    await new FeedbackTestDesk(gateway, THU).does(target.code, { action: 'ask_to_complete', reason: 'Ngày nào?' });
    return target;
  };
  const feedback = await publishedFeedback(gateway);
  return { feedback, askedFeedback, freshFeedback: () => freshFeedback(gateway), ...(await finished(gateway)), ...(await withFee(gateway)), draft, upload: `/v1/uploads/${id}`, fresh, asked };
}
