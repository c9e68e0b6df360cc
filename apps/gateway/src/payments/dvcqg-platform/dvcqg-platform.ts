import { compactTime } from '@dvcqg/domain';
import type { PlatformConfig } from '../payment-config.js';
import type { NoticeVerdict, PaymentPlatform } from '../platform.js';
import { askMessage, initMessage, readNoticeMessage, readQueryAnswer, refundMessage } from './messages.js';
import { isSignedWith, type Message, SIGNED_FIELDS, signatureOf } from './signing.js';

/** A page that waits for a payer must not wait longer. */
const PATIENCE_MS = 10_000;
const LARGEST_ANSWER = 5 * 1024 * 1024;
const OK = '0';
const PAID = '00';

/** After what payment gateways of the country answer to a notice: own choice. */
const ANSWERS: Readonly<Record<NoticeVerdict, readonly [string, string]>> = {
  recorded: ['00', 'Da ghi nhan'],
  unknown_reference: ['01', 'Khong tim thay ma tham chieu'],
  wrong_amount: ['04', 'So tien khong dung'],
  wrong_currency: ['04', 'Loai tien khong dung'],
  bad_signature: ['97', 'Ma xac thuc khong dung'],
};

const isObject = (value: unknown): value is Message => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `message` of an answer is JSON within JSON. */
function inner(answer: Message): Message {
  const { message } = answer;
  if (isObject(message)) return message;
  try {
    const value: unknown = JSON.parse(typeof message === 'string' ? message : 'null');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isPage(url: unknown): url is string {
  return typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** Sends messages to the platform. @throws Error when it does not answer in time, or not as it should */
function createSender({ accessToken }: PlatformConfig): (url: string, message: Message) => Promise<Response> {
  const headers = { 'content-type': 'application/json', accept: 'application/json, application/pdf', ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }) };
  const post = (url: string, message: Message): Promise<Response> =>
    fetch(url, { method: 'POST', headers, body: JSON.stringify(message), redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
  return async (url, message) => {
    // A connection that was kept may be closed at the moment it is used again; every message may be sent twice.
    const response = await post(url, message).catch((error: unknown) => (error instanceof TypeError ? post(url, message) : Promise.reject(error as Error)));
    if (response.ok) return response;
    await response.body?.cancel();
    throw new Error(`The payment platform answered ${response.status}`);
  };
}

async function readMessage(response: Response): Promise<Message> {
  const value: unknown = await response.json();
  if (!isObject(value)) throw new Error('The payment platform did not answer with an object');
  return value;
}

async function readPdf(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isPdf = bytes.length <= LARGEST_ANSWER && Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  return isPdf ? bytes : undefined;
}

/** The national payment platform (Payment Platform DVCQG 1.0.6): JSON over https, messages signed with a shared secret. */
export function createDvcqgPlatform(config: PlatformConfig): PaymentPlatform {
  const { initUrl, queryUrl, receiptUrl, refundUrl, partner, secret, previousSecret } = config;
  const send = createSender(config);
  const secrets = previousSecret === undefined ? [secret] : [secret, previousSecret];
  return {
    init: async (order) => {
      const answer = await readMessage(await send(initUrl, initMessage(order, config)));
      const { UrlThanhToan: payUrl } = inner(answer);
      if (String(answer['error_code']) !== OK) return 'refused';
      if (!isPage(payUrl)) throw new Error('The payment platform named no page to pay on');
      return { payUrl };
    },
    query: async (attempt) => readQueryAnswer(await readMessage(await send(queryUrl, askMessage('QUERY', attempt, config))), attempt),
    receipt: async (attempt) => (receiptUrl === undefined ? undefined : readPdf(await send(receiptUrl, askMessage('GET_BILL', attempt, config)))),
    refund: async (order) => {
      if (refundUrl === undefined) return 'manual';
      const answer = await readMessage(await send(refundUrl, refundMessage(order, config)));
      return answer['MaLoi'] === PAID ? 'done' : 'refused';
    },
    readNotice: (notice) => readNoticeMessage(notice, notice.MaDoiTac === partner && isSignedWith(SIGNED_FIELDS.notice, notice, secrets)),
    answerNotice: (reference, verdict, at) => {
      const [MaLoi, MoTaLoi] = ANSWERS[verdict];
      const answer = { MaLoi, MoTaLoi, MaDoiTac: partner, MaThamChieu: reference, ThoiGianGD: compactTime(at) };
      return { ...answer, MaXacThuc: signatureOf(SIGNED_FIELDS.answer, answer, secret) };
    },
  };
}
