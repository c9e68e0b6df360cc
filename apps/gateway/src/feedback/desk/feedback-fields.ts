import type { DeskFeedbackCommand, FeedbackAction, Violation } from '@dvcqg/openapi';
import { ProblemError } from '../../http/problem.js';

type Field = Exclude<keyof DeskFeedbackCommand, 'action'>;

/** What an action needs, and what it may have besides. */
interface Fields<Needs extends Field = Field, May extends Field = Field> {
  readonly needs: readonly Needs[];
  readonly may: readonly May[];
}

const fields = <Needs extends Field = never, May extends Field = never>(needs: readonly Needs[], may: readonly May[] = []): Fields<Needs, May> => ({ needs, may });

/** The table of the contract's `DeskFeedbackCommand`. */
const FIELDS = {
  classify: fields(['kind', 'subject'], ['serviceCode']),
  forward: fields(['agencyCode'], ['reason']),
  start: fields([]),
  ask_to_complete: fields(['reason']),
  // Of what it is a duplicate, see `checkFeedbackFields`.
  refuse: fields(['because', 'reason'], ['duplicateOf']),
  answer: fields(['answer'], ['uploadIds']),
  publish: fields(['publication']),
  withdraw_from_publication: fields(['reason']),
} as const satisfies Record<FeedbackAction, Fields>;

/** What a checked command of an action holds. */
export type FeedbackCommandOf<Action extends FeedbackAction> = { readonly action: Action }
  & Required<Pick<DeskFeedbackCommand, (typeof FIELDS)[Action]['needs'][number]>> & Pick<DeskFeedbackCommand, (typeof FIELDS)[Action]['may'][number]>;

/** A command that has what its action needs and nothing else. */
export type CheckedFeedbackCommand = { [Action in FeedbackAction]: FeedbackCommandOf<Action> }[FeedbackAction];

/** Texts that are only blanks. */
function* blanksOf({ reason, answer, publication = { title: 'x', content: 'x', answer: 'x' } }: DeskFeedbackCommand): Generator<string> {
  const texts = { reason, answer, 'publication/title': publication.title, 'publication/content': publication.content, 'publication/answer': publication.answer };
  for (const [field, text] of Object.entries(texts)) if (text?.trim() === '') yield field;
}

/** @throws ProblemError `validation_failed` with every violation */
export function checkFeedbackFields(command: DeskFeedbackCommand): CheckedFeedbackCommand {
  const { needs, may }: Fields = FIELDS[command.action];
  const isDuplicate = command.because === 'duplicate';
  const wanted: readonly Field[] = isDuplicate ? [...needs, 'duplicateOf'] : needs;
  const allowed = [...wanted, ...may.filter((name) => name !== 'duplicateOf' || isDuplicate)];
  const given = Object.keys(command).filter((name) => name !== 'action') as Field[];
  const violations: Violation[] = [
    ...wanted.filter((name) => command[name] === undefined).map((name) => ({ pointer: `/body/${name}`, code: 'required' as const })),
    ...given.filter((name) => !allowed.includes(name)).map((name) => ({ pointer: `/body/${name}`, code: 'unknown_parameter' as const })),
    ...[...blanksOf(command)].map((name) => ({ pointer: `/body/${name}`, code: 'min_length' as const })),
  ];
  if (violations.length > 0) throw new ProblemError('validation_failed', { violations });
  return command as CheckedFeedbackCommand;
}
