/**
 * React's runtime, asked for in one place: esbuild repeats an import of another package in each module that makes it,
 * and 90 of them were a twelfth of everything that is sent. Named by `jsxImportSource` and by "imports" of package.json.
 */
export { Fragment, jsx, jsxs } from 'react/jsx-runtime';
export type { JSX } from 'react';
