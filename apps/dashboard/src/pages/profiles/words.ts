import { useLang } from '../../i18n.ts';
import { profilesDe, type ProfileMessages } from './messages-de.ts';
import { profilesEn } from './messages-en.ts';

/** The words of the profiles travel with their pages, not with the entry. */
export const useProfileWords = (): ProfileMessages => (useLang() === 'en' ? profilesEn : profilesDe);
