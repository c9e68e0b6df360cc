const SECRET = /^[A-Za-z0-9_-]{43}$/;

/** The secret without what copying from paper or a message brings in: line breaks, invisible characters, dashes of typography. */
export const toSecret = (text: string): string | undefined => {
  const secret = text.replace(/[\s\p{Cf}]+/gu, '').replace(/\p{Pd}|\u2212/gu, '-');
  return SECRET.test(secret) ? secret : undefined;
};
