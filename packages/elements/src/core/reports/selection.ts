import type { AdministrativeTier, ReportComparison } from '@dvcqg/openapi';

/** What a report is asked about: the contract's parameters that all reports share. */
export interface Selection {
  readonly agency?: string;
  readonly sector?: string;
  readonly tier?: AdministrativeTier;
  readonly service?: string;
  /** As the contract names it, e.g. `2026-11`. Without it and without days, this year. */
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly compare?: ReportComparison;
}
