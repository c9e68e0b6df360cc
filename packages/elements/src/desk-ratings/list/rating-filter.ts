import type { RatingLevel, RatingSubjectKind } from '@dvcqg/openapi';
import type { DeskRatingQuery } from '@dvcqg/sdk/desk';

/** What narrows the list; empty for what does not. */
export interface RatingFilter {
  readonly level: RatingLevel | '';
  readonly kind: RatingSubjectKind | '';
  readonly service: string;
  readonly agency: string;
  /** Days, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Only with words of the person. */
  readonly commented: boolean;
}

export const NO_FILTER: RatingFilter = { level: '', kind: '', service: '', agency: '', from: '', to: '', commented: false };

/** The first day is behind the last one: nothing is asked for then. */
export const isWrongWay = ({ from, to }: RatingFilter): boolean => from !== '' && to !== '' && from > to;

export const hasFilter = (filter: RatingFilter): boolean => Object.values(filter).some((value) => value !== '' && value !== false);

export const queryOf = ({ level, kind, service, agency, from, to, commented }: RatingFilter): DeskRatingQuery => ({
  ...(level && { level }), ...(kind && { kind }), ...(service && { service }), ...(agency && { agency }),
  ...(from && { ratedFrom: from }), ...(to && { ratedTo: to }), ...(commented && { commented }),
});
