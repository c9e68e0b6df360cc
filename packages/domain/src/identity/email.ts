import { right, wrong, type Checked } from './problem.js';

const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,61}[\p{L}\p{N}\p{M}])?$/u;

/**
 * Checks an e-mail address as people have one (own design, narrower than RFC 5321: no quotes, no comments, no addresses of
 * hosts) and writes its domain in small letters. Letters of all languages are let in (RFC 6531).
 */
export function checkEmail(text: string): Checked {
  const value = text.normalize('NFC').replace(/\p{Cf}/gu, '').trim();
  const at = value.lastIndexOf('@');
  if (value.length > 254 || at < 1 || at > 64) return wrong('email_format');
  const [local, domain] = [value.slice(0, at), value.slice(at + 1).toLowerCase()];
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  const wellFormed = local.split('.').every((part) => LOCAL.test(part)) && labels.length > 1 && labels.every((label) => LABEL.test(label));
  return wellFormed && top.length > 1 && !/^\d+$/.test(top) ? right(`${local}@${domain}`) : wrong('email_format');
}
