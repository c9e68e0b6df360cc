import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Dossier } from '@dvcqg/openapi';

const HOUR = 3_600_000;

/** The appointment as RFC 5545 text; `undefined` while there is no date. `address`: of the page where the dossier is followed. */
export function calendarFile({ code, agency, service, due, appointmentAt, result }: Dossier, address: string): string | undefined {
  const at = due?.at ?? appointmentAt;
  if (at === undefined || result?.returnedAt) return undefined;
  const calendar = ical({ prodId: { company: 'dvcqg', product: 'gateway', language: 'VI' }, method: ICalCalendarMethod.PUBLISH });
  // The id stays, so that a new date takes the place of the old one.
  calendar.createEvent({
    id: `${code}@dvcqg`,
    start: new Date(Date.parse(at) - HOUR),
    end: new Date(at),
    summary: `Hẹn trả kết quả hồ sơ ${code}`,
    description: `${service.name}\n${agency.name}`,
    location: agency.name,
    url: address,
  });
  return calendar.toString();
}
