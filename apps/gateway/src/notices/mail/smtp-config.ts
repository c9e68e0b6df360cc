import { checkEmail } from '@dvcqg/domain';
import { isLoopback, type SettingReader } from '../../identity/sign-in-config.js';

/** The server that takes letters, and from whom they come. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). */
  readonly secure: boolean;
  /** The server must offer STARTTLS. */
  readonly requireTls: boolean;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** Address, and the name that is shown. */
  readonly from: { readonly name: string; readonly address: string };
}

const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;

function readFrom(reader: SettingReader): MailConfig['from'] | undefined {
  const text = reader.text('MAIL_FROM');
  const [, quoted, bare] = /^([^<>\p{Cc}]*)<([^<>]+)>$/u.exec(text ?? '') ?? [undefined, '', text];
  const checked = checkEmail(bare ?? '');
  if (!checked.ok) {
    reader.errors.push('MAIL_FROM must be set with SMTP_URL: an address such as "Dịch vụ công Lạng Sơn <khong-tra-loi@langson.gov.vn>".');
    return undefined;
  }
  return { name: (quoted ?? '').trim().replace(/^"|"$/g, ''), address: checked.value };
}

/** A part of an address, decoded; what is no percent-encoding is meant as it stands. */
function decoded(part: string): string | undefined {
  if (part === '') return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Reads `SMTP_URL` and `MAIL_FROM`; `undefined` = no letters. Never repeats the address: it may hold a password. */
export function readMailConfig(reader: SettingReader): MailConfig | undefined {
  const text = reader.text('SMTP_URL');
  if (text === undefined) return undefined;
  const from = readFrom(reader);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const tls = url?.searchParams.get('tls') ?? 'required';
  const { protocol, hostname = '' } = url ?? {};
  if (!url || (protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '' || !/^\/?$/.test(url.pathname) || !/^(?:required|optional)$/.test(tls)) {
    reader.errors.push('SMTP_URL must be an address such as smtps://user:password@mail.langson.gov.vn or smtp://mail.langson.gov.vn:25?tls=optional.');
    return undefined;
  }
  const isLocal = isLoopback(`http://${hostname}`);
  if (!isLocal && reader.text('PUBLIC_URL') === undefined) reader.errors.push('PUBLIC_URL must be set with SMTP_URL: letters lead there.');
  if (!from) return undefined;
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? PORTS[protocol] : Number(url.port),
    secure: protocol === 'smtps:',
    requireTls: protocol === 'smtp:' && tls === 'required' && !isLocal,
    user: decoded(url.username),
    password: decoded(url.password),
    from,
  };
}
