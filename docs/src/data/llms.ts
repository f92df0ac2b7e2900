import { addressOf, chapters } from './specs';
import type { Spec } from '@feder/react/spec';

const START = `# Feder: design system

> React 19 components that are complete in the server's HTML, without a runtime dependency. Look: KERN UX-Standard; code: our own. One import path per component, flat part names, \`ref\` as a prop.

Import the sheets once: \`import '@feder/fonts/fonts.css'; import '@feder/css/feder.css';\`. A component holds no words: they come from you. Every part takes the props of its native element besides those named here. No package is published yet.
`;

/** One line for each component, in the form of llmstxt.org. `site`: the origin that links begin with, or nothing. */
export function index(site: string): string {
  const line = (spec: Spec) => `- [${spec.name}](${site}${addressOf(spec, 'en')}): ${spec.about.en}`;
  return [START, ...chapters('en').map(({ title, specs }) => `## ${title}\n\n${specs.map(line).join('\n')}\n`), `## Everything in one file\n\n- [llms-full.txt](${site}/docs/llms-full.txt): all parts, props and examples\n`].join('\n');
}

const propLine = ({ name, type, required, default: preset, doc }: Spec['parts'][number]['props'][number]) =>
  `- \`${name}${required ? '' : '?'}: ${type}\`${preset === null ? '' : `, default \`${preset}\``}${doc ? `: ${doc}` : ''}`;

function partText({ name, import: from, element, doc, props }: Spec['parts'][number]): string {
  return [`#### ${name}`, `\`import { ${name} } from '${from}'\`${element ? `, takes the props of \`<${element}>\`` : ''}. ${doc}`.trim(), props.map(propLine).join('\n')].filter(Boolean).join('\n\n');
}

function componentText(spec: Spec): string {
  const also = spec.also.map(({ name, import: from, doc }) => `- \`${name}\` from \`${from}\`${doc ? `: ${doc}` : ''}`);
  return [
    `### ${spec.name}`,
    `${spec.about.en} ${spec.client ? 'Needs a script in the browser for its behaviour; its HTML is complete without one.' : 'Runs on the server alone.'}`,
    [...spec.do.en.map((each) => `- Do: ${each}`), ...spec.dont.en.map((each) => `- Don't: ${each}`)].join('\n'),
    ...spec.parts.map(partText),
    also.length > 0 ? `Besides:\n\n${also.join('\n')}` : '',
    ...spec.examples.map(({ story, code, html }) => `Example ${story}:\n\n${code ? `\`\`\`tsx\n${code}\n\`\`\`\n\n` : ''}\`\`\`html\n${html}\n\`\`\``),
  ].filter(Boolean).join('\n\n');
}

/** All that a program needs to write with the components: parts, props, do and don't, examples and what they become. */
export const full = (): string => [START, ...chapters('en').map(({ title, specs }) => `## ${title}\n\n${specs.map(componentText).join('\n\n')}\n`)].join('\n');
