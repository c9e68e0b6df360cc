import { taxCheckDigit } from '@dvcqg/domain';
import { Random } from '../random.js';

/** Somebody who does not exist. */
export interface MadeUpPerson {
  readonly fullName: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  /** Of a country that has no number (999): right by its form, given to nobody. */
  readonly identityNumber: string;
  /** In Lạng Sơn, but beginning with a 0 that no line begins with. */
  readonly phone: string;
}

/** An enterprise that does not exist. */
export interface MadeUpOrganization {
  readonly name: string;
  /** Of a province that has no number (99). */
  readonly taxCode: string;
  readonly representative: string;
}

const FAMILIES = ['Nguyễn', 'Hoàng', 'Nông', 'Lý', 'Vi', 'Triệu', 'Lương', 'Bế', 'Đàm', 'Chu', 'Lăng', 'Hà', 'Dương', 'Trần', 'Phùng', 'Hứa', 'Mã', 'Lộc', 'Liễu', 'Đặng', 'Phạm', 'Lê'];
const MIDDLE = {
  male: ['Văn', 'Đức', 'Minh', 'Quốc', 'Hữu', 'Xuân', 'Mạnh', 'Thành', 'Công', 'Ngọc'],
  female: ['Thị', 'Thị Hồng', 'Thị Thanh', 'Thị Ngọc', 'Thị Minh', 'Thị Bích', 'Thu', 'Kim', 'Mỹ', 'Hoài'],
} as const;
// One letter stands for a name: that is how Vietnamese texts write of somebody who is nobody ("Nguyễn Văn A").
const LETTERS = ['A', 'B', 'C', 'D', 'Đ', 'E', 'G', 'H', 'I', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R', 'S', 'T', 'U', 'V', 'X', 'Y'];
const FIRMS = ['Công ty TNHH', 'Công ty cổ phần', 'Hợp tác xã', 'Doanh nghiệp tư nhân'];
const TRADES = ['Thương mại', 'Xây dựng', 'Nông sản', 'Vận tải', 'Dịch vụ', 'Lâm nghiệp', 'Du lịch'];

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** A name of nobody. */
export function nameOf(random: Random, sex: MadeUpPerson['sex']): string {
  return `${random.pick(FAMILIES)} ${random.pick(MIDDLE[sex])} ${random.pick(LETTERS)}`;
}

/** The person of a number; the same number is the same person. */
export function personOf(seed: string, number: number): MadeUpPerson {
  const random = new Random(seed, 'person', number);
  const sex = random.chance(0.5) ? 'male' : 'female';
  const year = 1950 + random.below(56);
  const century = (year < 2000 ? 0 : 2) + (sex === 'male' ? 0 : 1);
  return {
    fullName: nameOf(random, sex),
    birthDate: `${year}-${padded(1 + random.below(12), 2)}-${padded(1 + random.below(28), 2)}`,
    sex,
    identityNumber: `999${century}${padded(year % 100, 2)}${padded(number % 1_000_000, 6)}`,
    phone: `02050${padded(number % 1_000_000, 6)}`,
  };
}

/** The enterprise of a number. */
export function organizationOf(seed: string, number: number): MadeUpOrganization {
  const random = new Random(seed, 'organization', number);
  let nine = 990_000_001 + (number % 1_000_000) * 7;
  while (taxCheckDigit(String(nine)) === null) nine += 1;
  return {
    name: `${random.pick(FIRMS)} ${random.pick(TRADES)} ${random.pick(LETTERS)}${random.pick(LETTERS)}${random.pick(LETTERS)}`,
    taxCode: `${nine}${taxCheckDigit(String(nine))}`,
    representative: nameOf(random, random.chance(0.6) ? 'male' : 'female'),
  };
}
