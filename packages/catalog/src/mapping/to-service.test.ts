import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serviceProblems } from '../testing/contract.js';
import { row, serviceOf } from '../testing/rows.js';
import { factsOnly } from './facts-only.js';
import { toService } from './to-service.js';

describe('a row that cannot be a service', () => {
  it.each([
    ['is no object', [1], 'not_an_object'],
    ['is null', null, 'not_an_object'],
    ['has no code', row({ code: '' }), 'missing_code'],
    ['has a code of another shape', row({ code: '1.0133611' }), 'bad_code'],
    ['has no name', row({ name: ' \u200b ' }), 'missing_name'],
    ['has a name that is no text', row({ name: { vi: 'x' } }), 'missing_name'],
    ['names no agency', row({ departmentPromulgateCode: '', departmentPromulgateName: null }), 'missing_agency'],
  ])('because it %s is refused with the reason', (_fact, value, code) => {
    expect(toService(value)).toMatchObject({ problem: { code } });
  });
});

describe('the facts of a service', () => {
  it('take a local long code as the national one', () => {
    expect(serviceOf({ code: '1.900010.000.00.00.H37' }).code).toBe('1.900010');
  });

  it('put a name of several lines on one, in NFC', () => {
    expect(serviceOf({ name: 'Cấp giấy\n phép '.normalize('NFD') }).name).toBe('Cấp giấy phép');
  });

  it('date the decision and the change in Vietnam', () => {
    const service = serviceOf({ procedureProposal: { proposalNumber: '163/QĐ-BTP.', decisionDate: Date.UTC(2026, 0, 15, 17), issuingAgency: { name: 'Bộ Mẫu' } }, updatedAt: Date.UTC(2026, 0, 15, 17) });
    expect(service.decision).toEqual({ number: '163/QĐ-BTP', date: '2026-01-16', issuedBy: 'Bộ Mẫu' });
    expect(service.updatedAt).toBe('2026-01-15T17:00:00Z');
  });

  it('keep every agency once, without trailing dots', () => {
    const service = serviceOf({ departmentsExecuting: [{ name: 'Ủy ban Nhân dân\u00a0xã.' }], unitGroupsExecuting: [null, { name: 'Ủy ban Nhân dân xã' }], authorizedAgencies: 'Sở Mẫu' });
    expect(service.agencies).toEqual({ executing: ['Ủy ban Nhân dân xã'], authority: [], delegated: ['Sở Mẫu'], coordinating: [] });
  });

  it('keep the number of each legal document once', () => {
    const service = serviceOf({ legalBasisesDetails: [{ code: 'Nghị định số 142/2025/NĐ-CP', name: 'Tên' }, { code: '142/2025/NĐ-CP' }, { code: '', name: 'Luật Mẫu' }, {}] });
    expect(service.legalBases).toEqual([{ number: '142/2025/NĐ-CP', name: 'Tên' }, { number: 'Luật Mẫu' }]);
  });

  it('take the life events of the national group before any rule', () => {
    expect(serviceOf({ name: 'Đăng ký kết hôn', serviceGroupsDetails: [{ name: 'Khai sinh' }] }).lifeEvents).toEqual(['young_children']);
    expect(serviceOf({ name: 'Đăng ký kết hôn' }).lifeEvents).toEqual(['marriage_and_family']);
  });

  it('do not file social insurance under vehicles, as one group does', () => {
    const more = { categoriesDetails: [{ code: 'G24-04', name: 'Thu BHXH' }], serviceGroupsDetails: [{ name: 'Chế độ hưu trí' }, { name: 'Đăng ký phương tiện' }] };
    expect(serviceOf(more).lifeEvents).toEqual(['retirement']);
  });

  it('drop texts that only say that there is nothing', () => {
    const service = serviceOf({ description: 'Không có thông tin', requirementsAndConditions: 'Không.', note: '', executionSteps: [{ name: '', description: 'Không' }], keywords: 'Không có thông tin\n' });
    expect(service).not.toHaveProperty('description');
    expect(service).not.toHaveProperty('requirements');
    expect(service).not.toHaveProperty('note');
    expect(service).not.toHaveProperty('steps');
    expect(service.keywords).toEqual([]);
  });

  it('do not tell the requirements again as the description', () => {
    const service = serviceOf({ description: 'Đủ 18 tuổi', requirementsAndConditions: 'Đủ 18 tuổi' });
    expect(service.requirements).toBe('Đủ 18 tuổi');
    expect(service).not.toHaveProperty('description');
  });

  it('take what is there of a row full of wrong types, and tell the rest', () => {
    const warnings: string[] = [];
    const service = serviceOf({ executionMethods: 'x', isWard: 'true', updatedAt: 'hôm qua', categoriesDetails: 5, subjectTypesDetails: [{ code: '01' }] }, warnings);
    expect(service).toMatchObject({ channels: [], tiers: [], audiences: [], onlineLevel: 'none', sectors: [{ code: 'khac' }], updatedAt: '1970-01-01T00:00:00Z' });
    expect(warnings).toEqual(expect.arrayContaining([
      'executionMethods is not a list', 'isWard is not true or false', 'updatedAt is not a number', 'categoriesDetails is not a list', 'subjectTypesDetails[0].code is not a known subject type: 01',
    ]));
  });
});

/** Names of fields of the export, so that random values reach the code behind them. */
const FIELDS = [
  'executionMethods', 'executionCases', 'cases', 'categoriesDetails', 'subjectTypesDetails', 'resultsDetails', 'legalBasisesDetails', 'procedureProposal',
  'departmentsExecuting', 'serviceGroupsDetails', 'executionSteps', 'keywords', 'updatedAt', 'isWard', 'isFullProcess', 'note', 'category',
];
const INNER = ['name', 'code', 'fees', 'value', 'type', 'description', 'profileComponents', 'attachments', 'fileName', 'originalQty', 'copyQty', 'submissionMethod', 'processingTime', 'processingTimeUnit', 'processingDay', 'qty', 'decisionDate', 'proposalNumber'];

const { value: shape } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.constant(null), fc.boolean(), fc.double(), fc.integer(), fc.string({ unit: 'binary' }), fc.constantFrom('ONLINE', 'WORKING_DAY', 'OTHER', 'FEE', '5 triệu đồng', 'Lưu ý:', '__proto__')),
  object: fc.dictionary(fc.oneof(fc.constantFrom(...INNER), fc.string()), tie('value'), { maxKeys: 6 }),
  value: fc.oneof({ maxDepth: 5 }, tie('leaf'), fc.array(tie('value'), { maxLength: 3 }), tie('object')),
}));

describe('whatever stands in a row', () => {
  it('any JSON is a service or a problem, never an error', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      const mapped = toService(value);
      expect('service' in mapped || mapped.problem.message.length > 0).toBe(true);
    }), { numRuns: 300 });
  });

  it('a row with a code, a name and an agency always gives a service that fits the contract, whole and as facts', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom(...FIELDS), shape), (more) => {
      const mapped = toService({ ...row(), ...more });
      if ('problem' in mapped) throw new Error(mapped.problem.message);
      expect(serviceProblems(mapped.service)).toBe('');
      expect(serviceProblems(factsOnly(mapped.service))).toBe('');
    }), { numRuns: 400 });
  });
});

/** Texts on which careless patterns take time that grows with the square of the length. */
const HOSTILE = {
  comments: '<!--', tags: '<a ', entities: '&#', digits: '1', numbers: '1.', fractions: '1/', dots: '.', commas: ', ', 'line breaks': '\n ', 'mixed marks': '\u0301\u0323',
  merging: 'chia ', permits: 'cấp giấy phép ', durations: 'không quá ', groups: 'bao gồm ',
};

describe('a row with a long text that nobody meant', () => {
  it.each(Object.entries(HOSTILE))('of %s is read at once', (_what, part) => {
    const text = `a${part.repeat(30_000)}x`;
    const method = { submissionMethod: 'ONLINE', processingTime: text, processingTimeUnit: 'OTHER', description: text, fees: [{ type: 'FEE', value: 0, description: text }] };
    const service = serviceOf({
      name: text, departmentPromulgateName: text, executionMethods: [method], legalBasisesDetails: [{ code: text }], executingAgencies: text, keywords: text, note: text,
      executionCases: [{ name: text, profileComponents: [{ name: text, originalQty: 1, attachments: [{ fileName: text }] }] }], procedureProposal: { proposalNumber: text },
    });
    expect(serviceProblems(service)).toBe('');
  });

  it('is cut where the contract ends, and told', () => {
    const warnings: string[] = [];
    const words = 'từ '.repeat(10_000);
    const fees = [{ type: 'FEE', value: 5, currencyName: words, description: words }];
    const service = serviceOf({ executionMethods: [{ submissionMethod: 'ONLINE', processingTime: words, processingTimeUnit: 'OTHER', description: words, fees }] }, warnings);
    expect(serviceProblems(service)).toBe('');
    expect(warnings).toContain('executionMethods[0].fees[0].description is cut: it has 29999 characters');
  });
});

describe('a service as facts', () => {
  const long = 'từ '.repeat(400).trim();
  const whole = serviceOf({
    executionSteps: [{ name: 'Bước 1', description: 'Nộp' }],
    requirementsAndConditions: 'Đủ 18 tuổi',
    legalBasisesDetails: [{ code: '1/2020/NĐ-CP', name: 'Tên dài' }],
    executionCases: [{ name: '', profileComponents: [{ name: long, originalQty: 1, copyQty: 0 }, { name: 'Ngắn', originalQty: 1, copyQty: 0 }] }],
    executionMethods: [
      { submissionMethod: 'ONLINE', processingTime: 5, processingTimeUnit: 'DAY', description: 'Cách nộp', fees: [{ type: 'FEE', value: 0, description: `${long} 5.000 đồng` }] },
      { submissionMethod: 'DIRECT', processingTime: long, processingTimeUnit: 'OTHER' },
      { submissionMethod: 'POSTAL', processingTime: 1, processingTimeUnit: 'DAY', description: 'Thông thường' },
      { submissionMethod: 'POSTAL', processingTime: 3, processingTimeUnit: 'DAY', description: 'Phức tạp' },
    ],
  });
  const facts = factsOnly(whole);

  it('has no steps, requirements and titles of documents', () => {
    expect(facts).not.toHaveProperty('steps');
    expect(facts).not.toHaveProperty('requirements');
    expect(facts.legalBases).toEqual([{ number: '1/2020/NĐ-CP' }]);
  });

  it('says when a name of a paper was cut', () => {
    const [cut, short] = facts.cases[0]?.papers ?? [];
    expect(cut).toMatchObject({ nameIsShortened: true });
    expect(cut?.name.length).toBeLessThanOrEqual(240);
    expect(short).not.toHaveProperty('nameIsShortened');
  });

  it('keeps words about a time where no number says it, or where they tell rows apart', () => {
    const text = (channel: string) => facts.channels.find((one) => one.channel === channel)?.options.map(({ processingTime }) => processingTime.text?.slice(0, 12));
    expect(text('online')).toEqual([undefined]);
    expect(text('counter')).toEqual([long.slice(0, 12)]);
    expect(text('post')).toEqual(['Thông thường', 'Phức tạp']);
  });

  it('is not shortened twice', () => {
    expect(factsOnly(facts)).toEqual(facts);
  });
});
