/** What of a source manifest goes along, and what it becomes. */
export type Manifest = {
  name: string; version: string; description: string; license: string; type: string; sideEffects: unknown;
  exports: Record<string, string>; dependencies?: Record<string, string>; peerDependencies?: Record<string, string>;
};

type PublishedEntry = string | { types: string; default: string };

const SOURCE = /\.tsx?$/;

/** Where a source file lies once it is built: "./src/button/button.tsx" becomes "./dist/button/button.js". */
const built = (file: string, ending: string) => file.replace(/^\.\/(?:src|data)\//, './dist/').replace(SOURCE, ending);

/** An entry as others see it. Sheets and JSON stay what they are. */
const publishedEntry = (file: string): PublishedEntry => (SOURCE.test(file) ? { types: built(file, '.d.ts'), default: built(file, '.js') } : built(file, ''));

/** The manifest inside a tarball. Packages of ours are asked for in the version that lies beside them. */
export function publishedManifest({ name, version, description, license, type, sideEffects, exports, dependencies, peerDependencies }: Manifest) {
  const ours = (asked: string) => (asked.startsWith('workspace:') ? version : asked);
  return {
    name, version, description, license, type, sideEffects,
    files: ['dist'],
    // A scope's packages are restricted unless they say otherwise; whoever installs one can see which commit it was built from.
    publishConfig: { access: 'public', provenance: true },
    exports: Object.fromEntries(Object.entries(exports).map(([entry, file]) => [entry, publishedEntry(file)])),
    ...(dependencies ? { dependencies: Object.fromEntries(Object.entries(dependencies).map(([dependency, asked]) => [dependency, ours(asked)])) } : {}),
    ...(peerDependencies ? { peerDependencies } : {}),
  };
}
