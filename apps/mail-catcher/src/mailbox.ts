import PostalMime from 'postal-mime';

/** A letter as it came. */
export interface CaughtMail {
  /** In the order of coming, from 1. */
  readonly number: number;
  readonly receivedAt: Date;
  readonly messageId: string;
  readonly from: string;
  /** To whom it was handed over, not who stands in it. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const MOST_KEPT = 500;

/** Letters in memory, the newest last. */
export class Mailbox {
  #mails: CaughtMail[] = [];
  #last = 0;

  get mails(): readonly CaughtMail[] {
    return this.#mails;
  }

  find(number: number): CaughtMail | undefined {
    return this.#mails.find((mail) => mail.number === number);
  }

  /** Reads a letter out of its bytes and keeps it. */
  async add(raw: Buffer, from: string, to: readonly string[]): Promise<CaughtMail> {
    const { messageId = '', subject = '', text = '', html = '' } = await PostalMime.parse(raw);
    this.#last += 1;
    const mail: CaughtMail = { number: this.#last, receivedAt: new Date(), messageId, from, to, subject, text, html };
    this.#mails = [...this.#mails, mail].slice(-MOST_KEPT);
    return mail;
  }

  clear(): void {
    this.#mails = [];
  }
}
