import type { FeedbackTextPlace } from '@dvcqg/openapi';
import { textTokens, type TextToken } from './text-tokens.js';

/** What is no feedback, and is handled by a law of its own. */
export type OtherMatter = 'complaint' | 'denunciation';

/** How a matter shows in a text. Words as written, since without accents they mean other things as well (`to cao`: tall). */
interface MatterRule {
  readonly matter: OtherMatter;
  readonly phrase: readonly string[];
}

const RULES: readonly MatterRule[] = [
  { matter: 'complaint', phrase: ['khiếu', 'nại'] },
  { matter: 'complaint', phrase: ['khiếu', 'tố'] },
  { matter: 'denunciation', phrase: ['tố', 'cáo'] },
  { matter: 'denunciation', phrase: ['tố', 'giác'] },
];

/** Directly before the phrase, these make it the sender's own act: "tôi xin khiếu nại", "đơn tố cáo". */
const OWN_ACT = new Set('tôi em cháu con mình đơn thư xin muốn viết làm gửi nay đứng quyết cùng nên phải đã đang sẽ sắp'.split(' '));
/** Among the words before it, these make it something that is spoken of: "giải quyết đơn khiếu nại", "không phải tố cáo". */
const SPOKEN_OF = new Set('không chưa chẳng thủ tục giải quyết trả lời tiếp nhận quyền luật bị về'.split(' '));
const WORDS_BEFORE = 5;

function isOwnAct(tokens: readonly TextToken[], at: number, isTitle: boolean): boolean {
  const before = tokens.slice(Math.max(0, at - WORDS_BEFORE), at).map(({ word }) => word);
  if (before.length === 0) return isTitle;
  return OWN_ACT.has(before.at(-1)!) && !before.some((word) => SPOKEN_OF.has(word));
}

/** Where the sender says that they complain or denounce; the words from who does to what is done. `isTitle`: a title may begin with it. */
export function otherMattersIn(text: string, { isTitle = false }: { readonly isTitle?: boolean } = {}): { readonly matter: OtherMatter; readonly place: FeedbackTextPlace }[] {
  const tokens = textTokens(text);
  return RULES.flatMap(({ matter, phrase }) =>
    tokens.flatMap((token, at) => {
      if (!phrase.every((word, next) => tokens[at + next]?.word === word) || !isOwnAct(tokens, at, isTitle)) return [];
      const first = tokens[at - 1] ?? token;
      return [{ matter, place: { start: first.start, end: tokens[at + phrase.length - 1]!.end } }];
    }));
}
