import { readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '../src');
const CSS = path.resolve(import.meta.dirname, '../../css/src');
const TOKENS = path.resolve(import.meta.dirname, '../../tokens/data/tokens.css');
const manifest = JSON.parse(readFileSync(path.join(SRC, '../package.json'), 'utf8')) as { exports: Record<string, string> };

/** One who takes part: what is imported for each row, and the sheets of a page with a form and of everything, as paths. */
export type Library = {
  id: string; name: string;
  /** Module texts; `dir` is where their imports begin. */
  dir: string; button: string; fields: string; same: string; all: string; form: string;
  css: { form: string[]; all: string[] } | null;
};

const ours = (names: readonly string[]) => names.map((name) => `export * from './${name}/${name}.tsx';`).join('\n');
const sheets = (names: readonly string[]) => [TOKENS, ...names.map((name) => path.join(CSS, `${name}.css`))];
const FORM = ['reset', 'base', 'icon', 'heading', 'text', 'link', 'button', 'field', 'input', 'choice', 'fieldset', 'date-input', 'file-upload', 'form', 'error-summary', 'alert', 'utilities', 'print'];
/** What kern-react-kit has, by our names. Its icon and grid are left with it: ours are single drawings, and sheets. */
const SAME = ['accordion', 'alert', 'badge', 'button', 'card', 'checkbox', 'date-input', 'description-list', 'dialog', 'divider', 'error-message', 'field', 'fieldset', 'form', 'heading', 'hint', 'input', 'label', 'link', 'list', 'loader', 'native-select', 'progress', 'radio', 'summary-list', 'table', 'task-list', 'text', 'textarea'];
const data = /\/(?:data-table|tree|timeline|multi-select)\//;

export function feder(): Library {
  const whole = [...readFileSync(path.join(CSS, 'feder.css'), 'utf8').matchAll(/"\.\/([\w-]+)\.css"/g)].map(([, name = '']) => name);
  return {
    id: 'feder', name: 'Feder', dir: SRC,
    button: ours(['button']),
    fields: ours(['field', 'label', 'hint', 'error-message', 'input', 'textarea']),
    same: ours(SAME),
    // What a page with many data takes besides is left out, as the peers' tables are weighed with theirs.
    all: Object.values(manifest.exports).filter((file) => !data.test(file)).map((file) => `export * from '${file.replace('./src/', './')}';`).join('\n'),
    form: `import { NineFields as Nine, refusals } from './testing/nine-fields.tsx';
import { afterAttempt, emptyForm } from './form/state.ts';
import { Field } from './field/field.tsx';
import { Input } from './input/input.tsx';
export const NineFields = () => <Nine state={afterAttempt(emptyForm, new FormData(), refusals(emptyForm))} />;
export const TextField = ({ index }) => <Field name={'f' + index} label="Titel" hint="Ein Satz" error="Nennen Sie einen Titel.">{(control) => <Input {...control} />}</Field>;`,
    css: { form: sheets(FORM), all: sheets(whole) },
  };
}

/** The same field without any library: what React needs for the elements alone. */
export const plain = {
  id: 'plain', name: 'plain elements', dir: SRC,
  form: `export const NineFields = () => null;
export const TextField = ({ index }) => { const id = 'f' + index; return (
  <div className="field"><label htmlFor={id}>Titel</label><div id={id + '-hint'}>Ein Satz</div><input id={id} name={id} type="text" aria-invalid aria-describedby={id + '-hint ' + id + '-error'} /><div id={id + '-error'}>Nennen Sie einen Titel.</div></div>); };`,
};

/** KERN's own sheet, which has no React: it is weighed beside the other sheets. */
export function kernSheet(dir: string): Pick<Library, 'name' | 'css'> {
  const sheet = [path.join(dir, 'node_modules/@kern-ux/native/dist/kern.min.css')];
  return { name: '@kern-ux/native', css: { form: sheet, all: sheet } };
}

/** The peers, in the directory in which they are installed. */
export function peersIn(dir: string): Library[] {
  const inModules = (...files: string[]) => files.map((file) => path.join(dir, 'node_modules', file));
  type Peer = { id: string; name: string; from: string; button: string; fields: string; same: string; css: Library['css'] };
  const peer = ({ id, name, from, button, fields, same, css }: Peer): Library => {
    const taking = (names: string) => `export ${names === '*' ? names : `{ ${names} }`} from '${from}';`;
    return { id, name, dir, button: taking(button), fields: taking(fields), same: taking(same), all: taking('*'), form: `export * from './${id}.tsx';`, css };
  };
  const kern = inModules('@kern-ux/native/dist/kern.min.css', '@kern-ux-annex/kern-react-kit/kern-react-kit.css');
  const digdir = (...names: string[]) => inModules('@digdir/designsystemet-css/dist/theme/designsystemet.css', ...names.map((name) => `@digdir/designsystemet-css/dist/src/${name}.css`));
  const navikt = (...names: string[]) => inModules(...names.map((name) => `@navikt/ds-css/dist/${name}.css`));
  const amsterdam = (...names: string[]) => inModules('@amsterdam/design-system-tokens/dist/index.css', ...names.map((name) => `@amsterdam/design-system-css/dist/${name}`));
  return [
    peer({ id: 'kern', name: 'kern-react-kit', from: '@kern-ux-annex/kern-react-kit', button: 'KernButton', fields: 'KernInput, KernTextarea', same: '*', css: { form: kern, all: kern } }),
    peer({
      id: 'digdir', name: 'designsystemet-react', from: '@digdir/designsystemet-react', button: 'Button', fields: 'Field, Label, Textfield, ValidationMessage',
      same: 'Alert, Badge, Button, Card, Checkbox, Details, Dialog, Divider, ErrorSummary, Field, Fieldset, Heading, Input, Label, Link, List, Paragraph, Radio, Select, Spinner, Table, Textarea, Textfield, ValidationMessage',
      css: { form: digdir('base', 'heading', 'paragraph', 'link', 'list', 'button', 'label', 'field', 'input', 'fieldset', 'validation-message', 'error-summary'), all: digdir('index') },
    }),
    peer({
      id: 'navikt', name: '@navikt/ds-react', from: '@navikt/ds-react', button: 'Button', fields: 'TextField, Textarea, Label, ErrorMessage',
      same: 'Accordion, Alert, BodyLong, BodyShort, Box, Button, Checkbox, CheckboxGroup, Dialog, ErrorMessage, ErrorSummary, Fieldset, FormSummary, Heading, Label, Link, List, Loader, ProgressBar, Radio, RadioGroup, Select, Table, Tag, TextField, Textarea',
      css: { form: navikt('global/tokens.min', 'global/reset.min', 'global/baseline.min', 'global/print.min', 'component/typography.min', 'component/link.min', 'component/button.min', 'component/form.min'), all: navikt('index.min') },
    }),
    peer({
      id: 'aria', name: 'react-aria-components', from: 'react-aria-components', button: 'Button', fields: 'TextField, Label, Input, TextArea, Text, FieldError',
      same: 'Button, Cell, Checkbox, CheckboxGroup, Column, DateField, DateInput, DateSegment, Dialog, DialogTrigger, Disclosure, DisclosureGroup, DisclosurePanel, FieldError, Form, Heading, Input, Label, Link, ListBox, ListBoxItem, Modal, Popover, ProgressBar, Radio, RadioGroup, Row, Select, SelectValue, Separator, Table, TableBody, TableHeader, Text, TextArea, TextField',
      css: null,
    }),
    peer({
      id: 'amsterdam', name: '@amsterdam/design-system-react', from: '@amsterdam/design-system-react', button: 'Button', fields: 'Field, Label, Hint, ErrorMessage, TextInput, TextArea',
      same: 'Accordion, Alert, Badge, Button, Card, Checkbox, DateInput, DescriptionList, Dialog, ErrorMessage, Field, FieldSet, Heading, Hint, InvalidFormAlert, Label, Link, OrderedList, Paragraph, Radio, Select, Table, TextArea, TextInput, UnorderedList',
      css: {
        form: amsterdam(...['body', 'heading', 'paragraph', 'link', 'link-list', 'button', 'label', 'hint', 'field', 'field-set', 'error-message', 'text-input', 'text-area', 'select', 'radio', 'checkbox', 'switch', 'date-input', 'file-input', 'password-input', 'invalid-form-alert', 'icon'].map((name) => `${name}/${name}.css`)),
        all: amsterdam('index.css'),
      },
    }),
  ];
}
