import type { Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import type { SaveState, Trouble } from '../save-state.js';
import { when } from './when.js';

const UNSAVED = {
  offline: () => msg('Chưa lưu: mất mạng, sẽ tự lưu khi có mạng.', { id: 'dossier.save.unsaved.offline' }),
  server: () => msg('Chưa lưu: cổng đang gặp sự cố, sẽ tự lưu lại.', { id: 'dossier.save.unsaved.server' }),
  session: () => msg('Chưa lưu: phiên làm việc đã kết thúc.', { id: 'dossier.save.unsaved.session' }),
  full: () => msg('Chưa lưu: máy này hết chỗ lưu. Đừng đóng trang.', { id: 'dossier.save.unsaved.full' }),
  forbidden: () => msg('Chưa lưu: trình duyệt không cho lưu trên máy này. Đừng đóng trang.', { id: 'dossier.save.unsaved.forbidden' }),
  shared: () => msg('Không lưu trên máy dùng chung này. Đừng đóng trang.', { id: 'dossier.save.unsaved.shared' }),
  'too-large': () => msg('Chưa lưu lên cổng: nội dung quá dài.', { id: 'dossier.save.unsaved.too-large' }),
  conflict: () => msg('Chưa lưu: cần chọn một trong hai bản.', { id: 'dossier.save.unsaved.conflict' }),
} satisfies Record<Trouble, () => string>;

/** What is said besides when the device has the answers, but the gateway not yet. */
const NOT_THERE: Readonly<Partial<Record<Trouble, () => string>>> = {
  offline: () => msg('Mất mạng: sẽ tự lưu lên cổng khi có mạng.', { id: 'dossier.save.later.offline' }),
  server: () => msg('Cổng đang gặp sự cố: sẽ tự lưu lên cổng sau.', { id: 'dossier.save.later.server' }),
  session: () => msg('Đăng nhập lại để lưu lên cổng.', { id: 'dossier.save.later.session' }),
  'too-large': () => msg('Nội dung quá dài nên chưa lưu được lên cổng.', { id: 'dossier.save.later.too-large' }),
};

const savedWords = ({ where, at, trouble }: Extract<SaveState, { kind: 'saved' }>, locale: Locale): string => {
  const time = when(at, locale);
  const saved = where === 'portal' ? msg(str`Đã lưu trên cổng lúc ${time}`, { id: 'dossier.save.portal' }) : msg(str`Đã lưu trên máy này lúc ${time}`, { id: 'dossier.save.device' });
  const later = trouble && NOT_THERE[trouble];
  return later ? `${saved}. ${later()}` : saved;
};

/** Where the answers are, in words. */
export const saveWords = (state: SaveState, isSignedIn: boolean, locale: Locale): string => {
  if (state.kind === 'saving') return msg('Đang lưu…', { id: 'dossier.save.saving' });
  if (state.kind === 'unsaved') return UNSAVED[state.trouble]();
  if (state.kind === 'saved') return savedWords(state, locale);
  return isSignedIn ? msg('Câu trả lời được tự lưu trên cổng.', { id: 'dossier.save.will.portal' }) : msg('Câu trả lời được tự lưu trên máy này.', { id: 'dossier.save.will.device' });
};

/** What is worth saying aloud: not that it is being saved, which it is all the time. */
export const saveTopic = (state: SaveState, before = ''): string => {
  if (state.kind === 'saved') return `${state.where} ${state.trouble ?? ''}`;
  return state.kind === 'unsaved' ? state.trouble : before;
};
