import type { Channel, Fee, FeeType, Service } from '@dvcqg/openapi';

/** Name of the fee that the catalogue asks for before intake; fees that officers ask for have names of their own. */
export const INITIAL_FEE_ID = 'initial';

/** A fee that can be paid without anybody looking at the dossier first. */
export interface InitialFee {
  readonly type: FeeType;
  /** In đồng, more than 0. */
  readonly amount: number;
}

/** The amount with or without its points, the unit, and for what: "70.000 đồng/hồ sơ", "đồng/lần", "/01 lần cấp". */
const RESTATED = /^([\d.,\s]*?)\s*(?:đồng|đ|vnđ|vnd)?\s*(?:\/\s*(?:0?1\s+)?(?:bộ\s+)?(?:hồ sơ|lần(?: cấp)?|lượt))?\s*\.?$/iu;

/** Whether the words beside an amount only say it again. */
function isRestated(text: string, amount: number): boolean {
  const digits = RESTATED.exec(text.normalize('NFC').trim())?.[1]?.replace(/\D/g, '');
  return digits !== undefined && (digits === '' || Number(digits) === amount);
}

const isPlain = ({ basis, amount, text }: Fee): boolean => basis === 'fixed' && amount !== null && amount > 0 && (text === undefined || isRestated(text, amount));

/**
 * The fee of a service before intake, where the catalogue names one plain amount and nothing else; null in every other case.
 * The national data are dirty: amounts that the words beside them lower for a time, alternatives by case, zeros that mean "see
 * below". A wrong amount is worse than none: then an officer asks for the fee after looking at the dossier. Never invented.
 */
export function initialFee(service: Pick<Service, 'channels'>, channel: Channel): InitialFee | null {
  const fees = service.channels.filter((each) => each.channel === channel).flatMap(({ options }) => options.map((option) => option.fees));
  const [first] = fees.flat();
  if (!first || fees.some((each) => each.length !== 1)) return null;
  const isAlone = fees.flat().every((fee) => isPlain(fee) && fee.amount === first.amount && fee.type === first.type);
  return isAlone && first.amount !== null ? { type: first.type, amount: first.amount } : null;
}
