import type { Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { errorWords } from '../../../core/error-words.js';
import type { FieldError } from '../../session/field-at.js';
import { shareOf, type Attachment } from '../room/attachment.js';
import { refusalWords, type LimitsInWords } from './refusal-words.js';
import { shareWords } from './size-words.js';

const pausedWords = (why: 'reader' | 'network' | 'session'): string =>
  ({
    reader: () => msg('đã tạm dừng', { id: 'files.state.paused' }),
    network: () => msg('tạm dừng vì mất kết nối, sẽ tự tiếp tục', { id: 'files.state.no-network' }),
    session: () => msg('tạm dừng, cần đăng nhập để gửi tệp', { id: 'files.state.session' }),
  })[why]();

/** Where a file stands; that it was not taken without the reasons. */
export const shortStateWords = (item: Attachment, locale: Locale): string => {
  const { state } = item;
  switch (state.kind) {
    case 'preparing':
      return msg('đang chuẩn bị', { id: 'files.state.preparing' });
    case 'waiting':
      return msg('đang chờ đến lượt', { id: 'files.state.waiting' });
    case 'sending':
      return msg(str`đang tải lên ${shareWords(shareOf(item), locale)}`, { id: 'files.state.sending' });
    case 'paused':
      return pausedWords(state.why);
    case 'checking':
      return msg('đã tải lên, đang kiểm tra', { id: 'files.state.checking' });
    case 'ready':
      return msg('đã xong', { id: 'files.state.ready' });
    case 'refused':
      return msg('bị từ chối', { id: 'files.state.refused' });
    case 'failed':
      return msg('chưa gửi được', { id: 'files.state.failed' });
  }
};

const sentence = (words: string, locale: Locale): string => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);

/** Where a file stands, and what to do when it was not taken. */
export const stateWords = (item: Attachment, limits: LimitsInWords, locale: Locale): string => {
  const { state } = item;
  const words = sentence(shortStateWords(item, locale), locale);
  const stop = locale === 'zh-Hans' ? '。' : '. ';
  if (state.kind === 'refused') return `${words}${stop}${refusalWords(state.why, limits, locale)}`;
  return state.kind === 'failed' ? `${words}${stop}${errorWords(state.error)}` : words;
};

/** What is worth saying aloud when a file comes into a state; undefined for what only takes a moment. */
export const spokenWords = ({ name, state }: Attachment, limits: LimitsInWords, locale: Locale): string | undefined => {
  if (state.kind === 'ready') return msg(str`Đã tải xong ${name}.`, { id: 'files.said.ready' });
  if (state.kind === 'sending') return msg(str`Đang tải lên ${name}.`, { id: 'files.said.sending' });
  if (state.kind === 'refused') return `${name}: ${refusalWords(state.why, limits, locale)}`;
  if (state.kind === 'failed') return `${name}: ${errorWords(state.error)}`;
  return state.kind === 'paused' && state.why !== 'reader' ? `${name}: ${pausedWords(state.why)}` : undefined;
};

/** What is wrong with a field of files. */
export const fieldErrorWords = ({ code, params }: FieldError): string | undefined => {
  const limit = String(params?.['limit'] ?? '');
  const words: Readonly<Record<string, () => string>> = {
    required: () => msg('Vui lòng chọn tệp của giấy tờ này.', { id: 'files.error.required' }),
    too_few: () => msg(str`Cần ít nhất ${limit} tệp.`, { id: 'files.error.too-few' }),
    too_many: () => msg(str`Chỉ được tối đa ${limit} tệp.`, { id: 'files.error.too-many' }),
    file_not_taken: () => msg('Có tệp chưa gửi được. Vui lòng xóa tệp đó hoặc thử lại.', { id: 'files.error.not-taken' }),
  };
  return words[code]?.();
};
