import type { FormValues } from '@dvcqg/forms';
import type { FeedbackRequest, FormFile } from '@dvcqg/openapi';
import type { FeedbackDraft } from '../form/feedback-draft.js';

export const uploadIdsOf = (files: FormValues): readonly string[] => ((files['files'] ?? []) as unknown as readonly FormFile[]).map(({ uploadId }) => uploadId);

const filled = <Name extends string>(name: Name, text: string): Partial<Record<Name, string>> => (text.trim() ? ({ [name]: text.trim() } as Record<Name, string>) : {});

/** What is sent; nothing in it that the gateway would refuse as empty. Title and content go as they were typed: places count from their first letter. */
export const requestOf = (draft: FeedbackDraft, files: FormValues, service: string): FeedbackRequest => {
  const { address, agencyCode, content, email, kind, name, phone, place, publishName, staffName, subject, title } = draft;
  const uploadIds = uploadIdsOf(files);
  return {
    kind, subject, title, content,
    ...filled('agencyCode', agencyCode), ...filled('place', place),
    ...(subject === 'staff' ? filled('staffName', staffName) : filled('serviceCode', service)),
    ...(uploadIds.length > 0 && { uploadIds: [...uploadIds] }),
    sender: { name: name.trim(), address: address.trim(), ...filled('phone', phone), ...filled('email', email), publishName },
  };
};
