import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgencyFeedback, agencyScores, type AgencyServices, isCommuneAgency } from './agency-scores.js';

const SERVICES: AgencyServices = { isCommune: false, services: 10, handledThere: 2, onlineServices: 2, dossiers: 100, onlineDossiers: 30, lateOnlineDossiers: 0 };
const ofServices = (changes: Partial<AgencyServices>): ReturnType<typeof agencyScores> => agencyScores({ services: { ...SERVICES, ...changes } });
const ofFeedback = (feedback: AgencyFeedback): number | undefined => agencyScores({ feedback }).feedback_handling?.score;

describe('indicator 5, the organisation of the one-stop', () => {
  it.each([[false, 1, 1], [false, 2, 2], [false, 10, 2], [true, 9, 1], [true, 10, 2]])('commune %s, %i of 10 procedures handled there: %i points', (isCommune, handledThere, points) => {
    expect(ofServices({ isCommune, handledThere }).one_stop).toEqual({ score: points, count: 10 });
  });
});

describe('indicator 8, the handling of feedback', () => {
  it.each([[0, 0, 0, 2], [10, 10, 0, 2], [10, 9, 0, 1], [11, 9, 0, 0], [10, 8, 0, 0], [10, 9, 1, 0], [0, 0, 1, 0]])('%i due, %i on time, %i dragging: %i points', (due, onTime, dragging, points) => {
    expect(ofFeedback({ due, onTime, dragging })).toBe(points);
  });
});

describe('indicator 9, online services', () => {
  it.each([
    ['a fifth of procedures and 30 % of dossiers', {}, 2],
    ['29 % of dossiers', { onlineDossiers: 29 }, 1],
    ['fewer procedures', { onlineServices: 1 }, 1],
    ['15 % of dossiers', { onlineDossiers: 15 }, 1],
    ['14 % of dossiers', { onlineDossiers: 14 }, 0],
    ['no procedure online', { onlineServices: 0 }, 0],
    ['one online dossier late', { lateOnlineDossiers: 1 }, 0],
  ] as const)('%s', (_what, changes, points) => {
    expect(ofServices(changes).online_progress).toEqual({ score: points, count: 100 });
  });
});

describe('what is not known', () => {
  it('has no points, rather than the worst', () => {
    expect(agencyScores({})).toEqual({});
    expect(ofServices({ services: 0, handledThere: 0, onlineServices: 0, dossiers: 0, onlineDossiers: 0 })).toEqual({});
  });

  it('never makes another indicator better or worse', () => {
    fc.assert(fc.property(fc.nat(20), fc.nat(20), fc.nat(3), (due, onTime, dragging) => {
      const feedback = { due: due + onTime, onTime, dragging };
      expect(agencyScores({ services: SERVICES, feedback })).toEqual({ ...agencyScores({ services: SERVICES }), ...agencyScores({ feedback }) });
    }));
  });
});

describe('an agency', () => {
  it.each([
    ['UBND phường Tam Thanh', true], ['Uỷ ban nhân dân xã Cao Lộc', true], ['Trung tâm Phục vụ hành chính công xã Na Sầm', true], ['UBND PHƯỜNG KỲ LỪA'.normalize('NFD'), true],
    ['UBND tỉnh Lạng Sơn', false], ['Sở Xây dựng', false], ['Sở Lao động, Thương binh và Xã hội', false],
  ])('%s: of a commune %s', (name, is) => {
    expect(isCommuneAgency(name)).toBe(is);
  });
});
