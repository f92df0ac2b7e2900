import type { AnswersPage, RoleAnswer } from '@feder/contract/schemas';
import type { Api } from '../../api.ts';
import type { FormState } from '../../context.ts';
import type { PageSearch } from '../../search.ts';

export type CorrectionSearch = PageSearch & { subject?: string; place?: string; role?: string; received?: string };
export type CorrectionData = { page: AnswersPage; asked: RoleAnswer; form: FormState | null; received: string | null } | null;

/** The answer that the hint is about. Without one there is nothing to hint at. */
export async function loadCorrection(api: Api, search: CorrectionSearch, form: FormState | undefined): Promise<CorrectionData> {
  const { received, ...question } = search;
  if (!question.subject || !question.place) return null;
  const page = await api.answers(question);
  const asked = page.answers.find((each) => each.role === page.focus);
  return asked ? { page, asked, form: form ?? null, received: received ?? null } : null;
}
