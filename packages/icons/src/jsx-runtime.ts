/** React's runtime, asked for in one place, as in @feder/react: esbuild repeats an import of another package in each module that makes it. */
export { jsx, jsxs } from 'react/jsx-runtime';
export type { JSX } from 'react';
