import pg from 'pg';

const FAMILIES = ['Nguyễn', 'Hoàng', 'Nông', 'Lý', 'Vi', 'Triệu', 'Lương', 'Bế', 'Đàm', 'Chu', 'Lăng', 'Hà', 'Dương', 'Trần', 'Phùng'];
const MIDDLE = ['Thị', 'Văn', 'Minh', 'Ngọc', 'Thanh', 'Đức', 'Hồng'];
const GIVEN = ['Mai', 'Hoa', 'Lan', 'Sơn', 'Bình', 'Páo', 'Thu', 'Hạnh', 'Tuấn', 'Châu', 'Tới', 'Vy', 'Hải', 'Bách', 'Yến', 'Quỳnh', 'Khánh', 'An'];

const fold = (text) => text.normalize('NFD').replaceAll(/\p{M}+/gu, '').toLowerCase().replaceAll('đ', 'd');
const pick = (list) => `(array[${list.map((text) => `'${text}'`).join(',')}])`;

/**
 * Dossiers as a province of three years has them: four of five ended, the others in every situation, some late; received by the
 * province and 60 agencies below it. Values come from the number of the row, so every run has the same.
 */
const dossiers = (count) => `
  with base as (
    select n, gen_random_uuid() as id,
      case when n % 3 = 0 then 'H37' else 'H37.' || lpad((1 + n % 60)::text, 2, '0') end as agency,
      date_trunc('milliseconds', now() - make_interval(mins => (case when n % 5 = 0 then n % 30000 else n * 30 % 1500000 end)::int)) as at,
      case when n % 5 <> 0 then (array['returned','returned','returned','not_accepted','withdrawn','stopped'])[1 + n % 6]
        else (array['registered','accepted','processing','processing','supplement_asked','supplement_sent','payment_asked','paused','finished','withdrawal_asked'])[1 + (n / 5) % 10] end as situation,
      ${pick(FAMILIES)}[1 + n % ${FAMILIES.length}] || ' ' || ${pick(MIDDLE)}[1 + n % ${MIDDLE.length}] || ' ' || ${pick(GIVEN)}[1 + n % ${GIVEN.length}] as name,
      ${pick(FAMILIES.map(fold))}[1 + n % ${FAMILIES.length}] || ' ' || ${pick(MIDDLE.map(fold))}[1 + n % ${MIDDLE.length}] || ' ' || ${pick(GIVEN.map(fold))}[1 + n % ${GIVEN.length}] as folded
    from generate_series(1, ${count}) as n)
  insert into dvcqg.dossiers (id, code, subject, service_code, service_version, service_name, agency_code, agency_name, form_id, form_version, applicant_name, answers, receipt,
    submitted_at, name_folded, status, situation, revision, due_at, is_paused, paused_since, accepted_at, person, unit)
  select id, agency || '-' || to_char(at at time zone 'Asia/Ho_Chi_Minh', 'YYMMDD') || '-' || lpad((n % 1000000)::text, 6, '0'), 'account:' || n % 20000, '1.00' || (1000 + n % 50), 1,
    'Thủ tục thử nghiệm số ' || n % 50, agency, 'Cơ quan ' || agency, 'f', 1, name, jsonb_build_object('request', repeat('x', 600)), repeat('r', 1200), at, folded,
    case situation when 'supplement_asked' then 'supplement_requested' when 'supplement_sent' then 'supplement_requested' when 'payment_asked' then 'payment_requested' when 'paused' then 'stopped'
      when 'withdrawal_asked' then 'withdrawn' else situation end,
    situation, 1 + n % 9,
    case when n % 5 <> 0 or situation = 'finished' then null else at + interval '15 days' end,
    situation in ('supplement_asked', 'payment_asked', 'paused', 'withdrawal_asked'),
    case when situation in ('supplement_asked', 'payment_asked', 'paused', 'withdrawal_asked') then at + interval '2 days' end,
    case when situation in ('registered', 'not_accepted') then null else at + interval '1 hour' end,
    case when n % 7 = 0 then 'Đàm Ngọc Sơn' end, case when n % 7 = 0 then 'Phòng Chuyên môn' end
  from base`;

/** Fills an empty database of a gateway with so many dossiers, and gives the codes of the first hundred. */
export async function seedDossiers(url, count) {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(dossiers(count));
  await client.query('vacuum analyze dvcqg.dossiers');
  await client.end();
}
