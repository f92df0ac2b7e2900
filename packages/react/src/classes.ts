/** Our class, followed by the caller's. */
export const classes = (own: string, added: string | undefined) => (added ? `${own} ${added}` : own);
