import { type MadeUpFeedback, makeUpFeedback } from './life/feedback.js';
import { type Life, live } from './life/live.js';
import { DEMO_SUBJECT, type DemoAgencies, type DemoAgency } from './people/agencies.js';
import { organizationOf, personOf } from './people/person.js';
import { type Lottery, Random } from './random.js';
import type { CaseParts } from '../casework/case-in-memory.js';
import { answersOf } from './year/answers.js';
import type { Seasons } from './year/seasons.js';
import { agencyFor, type DemoService } from './year/services.js';
import type { WorkingCalendar } from '@dvcqg/domain';
import type { Channel } from '@dvcqg/openapi';

/** What a year is made of. */
export interface YearParts extends CaseParts {
  readonly name: string;
  readonly seed: string;
  readonly dossiers: number;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
  readonly ratedShare: number;
  readonly feedbackShare: number;
  readonly calendar: WorkingCalendar;
  readonly seasons: Seasons;
  readonly services: Lottery<DemoService>;
  readonly agencies: DemoAgencies;
  /** Code of the administrative unit. */
  readonly province: string;
}

/** A dossier of the year, but for its number. */
export interface PlannedDossier {
  readonly life: Life;
  readonly feedback: MadeUpFeedback | undefined;
  readonly service: DemoService;
  readonly agency: DemoAgency;
  readonly channel: Channel;
  /** Day of Vietnam, `YYYY-MM-DD`. */
  readonly day: string;
  readonly submittedAt: number;
  readonly subject: string;
  readonly applicantName: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** For what is only known once it is written. */
  readonly random: Random;
}

/** People have some dossiers in a year. */
const DOSSIERS_A_PERSON = 2.5;
const ORGANIZATIONS = 0.25;

/** Which day a dossier falls on, and where within that day. */
interface Place {
  readonly day: string;
  readonly share: number;
  /** How far in the year, 0 to 1. */
  readonly season: number;
}

/** Plans the dossiers of a year: each follows from the seed and its number alone, whoever was planned before. */
export class YearPlan {
  readonly #parts: YearParts;
  readonly #ends: readonly number[];
  readonly #people: number;

  constructor(parts: YearParts) {
    this.#parts = parts;
    this.#ends = parts.seasons.ends(parts.dossiers);
    this.#people = Math.max(1, Math.round(parts.dossiers / DOSSIERS_A_PERSON));
  }

  /** How many dossiers there are. */
  get count(): number {
    return this.#parts.dossiers;
  }

  /** The dossier of a number from 0. Later ones are handed in later, or on the same day. */
  dossier(number: number): PlannedDossier {
    const { name, seed, services, agencies } = this.#parts;
    const random = new Random(seed, name, number);
    const id = random.uuid();
    const { day, share, season } = this.#placeOf(number, random);
    const submittedAt = this.#parts.seasons.moment(day, share, this.#parts.endsAt);
    const service = services.draw(random);
    const agency = agencyFor(service, agencies, random);
    const channel = this.#channelOf(service, submittedAt, season, random);
    const applicant = this.#applicant(service, agency, channel, random);
    const facts = {
      service, agency, agencies, channel, submittedAt, season, now: this.#parts.endsAt, ratedShare: this.#parts.ratedShare, citizen: { role: 'citizen', subject: applicant.subject } as const,
    };
    const life = live(id, facts, { ...this.#parts, random });
    const feedback = random.chance(this.#parts.feedbackShare) ? makeUpFeedback({ ...facts, subject: applicant.subject, name: applicant.applicantName }, { random, calendar: this.#parts.calendar }) : undefined;
    return { life, feedback, service, agency, channel, day, submittedAt, random, ...applicant };
  }

  #placeOf(number: number, random: Random): Place {
    const { days } = this.#parts.seasons;
    let [low, high] = [0, days.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] as number) > number) high = middle;
      else low = middle + 1;
    }
    const first = low === 0 ? 0 : (this.#ends[low - 1] as number);
    return { day: days[low] as string, share: (number - first + random.next()) / ((this.#ends[low] as number) - first), season: low / (days.length - 1) };
  }

  /** More and more online; at night and on days off nothing else. */
  #channelOf({ counter }: DemoService, at: number, season: number, random: Random): Channel {
    const isOnline = random.chance(0.42 + 0.36 * season);
    return counter === undefined || isOnline || !this.#parts.calendar.isWorkingMoment(at) ? 'online' : counter;
  }

  #applicant({ asksKind, people, organizations, particular }: DemoService, agency: DemoAgency, channel: Channel, random: Random): Pick<PlannedDossier, 'subject' | 'applicantName' | 'values'> {
    const { seed, province, agencies } = this.#parts;
    const number = random.below(this.#people);
    const person = personOf(seed, number);
    const organization = organizations && (!people || random.chance(ORGANIZATIONS)) ? organizationOf(seed, number) : undefined;
    const home = agency.unit ?? agencies.commune(random).unit;
    const resultReturn = channel === 'online' && random.chance(0.7) ? 'online' : 'at_counter';
    const values = answersOf({ person, organization, address: { province, commune: home?.code ?? '' }, resultReturn }, particular, asksKind);
    return { subject: `${DEMO_SUBJECT}${organization ? 'organization' : 'citizen'}:${number}`, applicantName: organization?.name ?? person.fullName, values };
  }
}
