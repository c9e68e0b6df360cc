import { printable } from '../../papers/words.js';

/** What the form of a receipt asks for beside the signed facts; absent where the answers do not say it. */
export interface PaperDetails {
  /** Who handed in. */
  readonly submitter?: string | undefined;
  readonly identityNumber?: string | undefined;
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Whose dossier it is. */
  readonly owner?: string | undefined;
  readonly ownerAddress?: string | undefined;
  readonly request?: string | undefined;
  /** How the result is to be returned. */
  readonly resultReturn?: string | undefined;
}

type Answers = Readonly<Record<string, unknown>>;

const RETURNS: Readonly<Record<string, string>> = {
  online: 'bản điện tử trên cổng dịch vụ công',
  at_counter: 'tại bộ phận một cửa; mang theo giấy tờ tùy thân và mã hồ sơ',
  by_post: 'qua dịch vụ bưu chính công ích',
};

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? printable(value) : '';
  return text === '' ? undefined : text;
};

const partsOf = (value: unknown): Answers => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answers) : {});

/** Codes of the units in all addresses among the answers that a receipt names. */
export function unitCodesOf(answers: Answers): string[] {
  return ['applicant_address', 'result_address'].flatMap((field) => {
    const { province, commune } = partsOf(answers[field]);
    return [textOf(province), textOf(commune)].filter((code) => code !== undefined);
  });
}

/** Reads what the form of every service asks for (`@dvcqg/forms`, steps of applicant, request and result). */
export function paperDetailsOf(answers: Answers, nameOfUnit: (code: string) => string | undefined): PaperDetails {
  const addressOf = (value: unknown): string | undefined => {
    const { detail, commune, province } = partsOf(value);
    const units = [commune, province].map((code) => (typeof code === 'string' ? nameOfUnit(code) : undefined));
    return textOf([textOf(detail), ...units].filter((part) => part !== undefined).join(', '));
  };
  const [applicant, organization, owner, receiver] = ['applicant', 'organization', 'owner', 'result_receiver'].map((field) => partsOf(answers[field]));
  const address = addressOf(answers['applicant_address']);
  const forOther = answers['acting_for'] === 'other';
  const submitter = textOf(applicant?.['fullName']);
  const returned = typeof answers['result_return'] === 'string' ? RETURNS[answers['result_return']] : undefined;
  const delivery = [textOf(receiver?.['fullName']), textOf(receiver?.['phone']), addressOf(answers['result_address'])].filter((part) => part !== undefined);
  return {
    submitter,
    identityNumber: textOf(applicant?.['identityNumber']),
    address,
    phone: textOf(applicant?.['phone']),
    email: textOf(applicant?.['email']),
    owner: forOther ? textOf(owner?.['fullName']) : (textOf(organization?.['name']) ?? submitter),
    ownerAddress: forOther ? undefined : address,
    request: textOf(answers['request']),
    resultReturn: returned === undefined ? undefined : [returned, ...delivery].join('; '),
  };
}
