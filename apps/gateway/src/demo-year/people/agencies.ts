import type { Actor } from '../../casework/actor.js';
import type { AdministrativeUnit, NamedCode } from '@dvcqg/openapi';
import { Lottery, Random } from '../random.js';
import { nameOf } from './person.js';

/** The people of one agency, made up. */
export interface DemoAgency extends NamedCode {
  /** Of the commune. */
  readonly unit?: AdministrativeUnit;
  readonly officers: readonly Actor[];
  readonly specialists: readonly Actor[];
  readonly manager: Actor;
  /** Units among which dossiers are given out. */
  readonly rooms: readonly string[];
  /** How well it works: about 1; 2 = twice as often late as others. */
  readonly trouble: number;
}

/** Owners of accounts that this program makes up; no sign-in ever gives such an owner. */
export const DEMO_SUBJECT = 'demo:';

// The national codes of most departments and of the communes are not public. Codes of three digits are nobody's: own design.
const FIRST_COMMUNE = 101;
const FIRST_DEPARTMENT = 201;

/** Departments by the ministry whose procedures they handle. */
const DEPARTMENTS: readonly (readonly [ministry: RegExp, name: string])[] = [
  [/Tư pháp/u, 'Sở Tư pháp'],
  [/Xây dựng|Giao thông/u, 'Sở Xây dựng'],
  [/Y tế/u, 'Sở Y tế'],
  [/Giáo dục/u, 'Sở Giáo dục và Đào tạo'],
  [/Công Thương/iu, 'Sở Công Thương'],
  [/Văn hóa/u, 'Sở Văn hóa, Thể thao và Du lịch'],
  [/Khoa học|Thông tin/u, 'Sở Khoa học và Công nghệ'],
  [/Nội vụ|Lao động/u, 'Sở Nội vụ'],
  [/Công an/u, 'Công an tỉnh'],
  [/Tài chính|Kế hoạch|Bảo hiểm/u, 'Sở Tài chính'],
  [/Dân tộc/u, 'Sở Dân tộc và Tôn giáo'],
];

const COMMUNE_ROOMS = ['Trung tâm Phục vụ hành chính công', 'Phòng Văn hóa - Xã hội', 'Phòng Kinh tế'];
const DEPARTMENT_ROOMS = ['Phòng Chuyên môn', 'Phòng Nghiệp vụ', 'Văn phòng'];
/** Wards have more people than communes. */
const WARD_WEIGHT = 3;

function staffed(seed: string, agency: NamedCode, more: Pick<DemoAgency, 'rooms'> & { readonly unit?: AdministrativeUnit }): DemoAgency {
  const random = new Random(seed, 'agency', agency.code);
  const officer = (role: Actor['role'], number: number): Actor => ({
    role, subject: `${DEMO_SUBJECT}${role}:${agency.code}:${number}`, name: nameOf(random, random.chance(0.5) ? 'male' : 'female'),
  });
  return {
    ...agency, ...more, officers: [officer('officer', 1), officer('officer', 2)], specialists: [1, 2, 3].map((number) => officer('specialist', number)), manager: officer('manager', 1),
    trouble: 0.4 + 1.6 * random.next() ** 2,
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Who receives and handles dossiers. */
export class DemoAgencies {
  readonly #communes: Lottery<DemoAgency>;
  readonly #departments: readonly DemoAgency[];
  readonly #usual: DemoAgency;
  readonly #own = new Map<string, DemoAgency>();
  readonly #seed: string;

  constructor(seed: string, communes: readonly AdministrativeUnit[], usual: NamedCode) {
    this.#seed = seed;
    const agencies = communes.map((unit, at) => staffed(seed, { code: `${usual.code}.${FIRST_COMMUNE + at}`, name: `UBND ${lowerFirst(unit.fullName)}` }, { unit, rooms: COMMUNE_ROOMS }));
    const weight = ({ unit, code }: DemoAgency): number => (unit?.type === 'ward' ? WARD_WEIGHT : 1) * (0.6 + new Random(seed, 'people', code).next());
    this.#communes = new Lottery(agencies.map((agency) => [weight(agency), agency]));
    this.#departments = DEPARTMENTS.map(([, name], at) => staffed(seed, { code: `${usual.code}.${FIRST_DEPARTMENT + at}`, name }, { rooms: DEPARTMENT_ROOMS }));
    this.#usual = staffed(seed, usual, { rooms: DEPARTMENT_ROOMS });
    this.all = [...agencies, ...this.#departments, this.#usual];
  }

  /** All but those that only the catalogue names. */
  readonly all: readonly DemoAgency[];

  /** One of the communes, the larger ones more often. */
  commune(random: Random): DemoAgency {
    return this.#communes.draw(random);
  }

  /** The department for a service: the one that the catalogue names, else the one of its ministry. */
  department(ministry: string, receiving: NamedCode): DemoAgency {
    if (receiving.code !== this.#usual.code) {
      const own = this.#own.get(receiving.code) ?? staffed(this.#seed, receiving, { rooms: DEPARTMENT_ROOMS });
      this.#own.set(receiving.code, own);
      return own;
    }
    const at = DEPARTMENTS.findIndex(([pattern]) => pattern.test(ministry));
    return this.#departments[at] ?? this.#usual;
  }
}
