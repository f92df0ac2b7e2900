/** Who caused a commit: an office, a key of an interface, Feder itself, an import, or somebody who did not sign in. Never a person's name. */
export type Actor = { kind: 'member' | 'key' | 'system' | 'import' | 'public'; id: string };
