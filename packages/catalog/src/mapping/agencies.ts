import type { NamedCode, Service } from '@dvcqg/openapi';
import type { Reader } from '../source/row.js';
import { isPlaceholder, withoutEnding } from '../text/clean.js';

/** Names of departments and groups of units; the export's own joined text when both lists are empty. */
function names(service: Reader, departments: string, groups: string, joined: string): string[] {
  const listed = [...service.list(departments), ...service.list(groups)].map((row) => withoutEnding(row.line('name')));
  const found = listed.length > 0 ? listed : [withoutEnding(service.line(joined))];
  return [...new Set(found.filter((name) => name !== '' && !isPlaceholder(name)))];
}

/** Who decides, who may decide instead, who carries out and who is asked. */
export function toAgencies(service: Reader): Service['agencies'] {
  return {
    executing: names(service, 'departmentsExecuting', 'unitGroupsExecuting', 'executingAgencies'),
    authority: names(service, 'departmentsAuthority', 'unitGroupsAuthority', 'delegatedAgencies'),
    delegated: names(service, 'departmentsAuthorized', 'unitGroupsAuthorized', 'authorizedAgencies'),
    coordinating: names(service, 'departmentsCoordinating', 'unitGroupsCoordinating', 'coordinatingAgencies'),
  };
}

/** Agency that promulgated the procedure; undefined when the export names none. */
export function toAgency(service: Reader): NamedCode | undefined {
  const code = service.line('departmentPromulgateCode');
  const name = withoutEnding(service.line('departmentPromulgateName')) || withoutEnding(service.object('procedureProposal')?.object('issuingAgency')?.line('name') ?? '');
  if (code === '' && name === '') return undefined;
  return { code: code || name, name: name || code };
}
