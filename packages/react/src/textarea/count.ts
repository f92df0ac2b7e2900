/** How many characters a person sees in a text, as far as Unicode composes them: a line break is one, though a form sends it as two. Count the same way on the server. */
export const charactersOf = (text: string) => [...text.replaceAll('\r\n', '\n').normalize('NFC')].length;
