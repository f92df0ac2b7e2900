import type { ReactElement } from 'react';
import { AccordionItem } from '../../accordion/accordion.tsx';
import { Alert } from '../../alert/alert.tsx';
import { Badge } from '../../badge/badge.tsx';
import { Button } from '../../button/button.tsx';
import { ButtonGroup } from '../../button-group/button-group.tsx';
import { Card } from '../../card/card.tsx';
import { Checkbox } from '../../checkbox/checkbox.tsx';
import { DescriptionList, DescriptionTerm } from '../../description-list/description-list.tsx';
import { Dialog } from '../../dialog/dialog.tsx';
import { Divider } from '../../divider/divider.tsx';
import { Field } from '../../field/field.tsx';
import { Fieldset } from '../../fieldset/fieldset.tsx';
import { Heading } from '../../heading/heading.tsx';
import { Input } from '../../input/input.tsx';
import { Kopfzeile } from '../../kopfzeile/kopfzeile.tsx';
import { Link } from '../../link/link.tsx';
import { List } from '../../list/list.tsx';
import { Loader } from '../../loader/loader.tsx';
import { NativeSelect } from '../../native-select/native-select.tsx';
import { Progress } from '../../progress/progress.tsx';
import { Radio } from '../../radio/radio.tsx';
import { SummaryItem, SummaryList } from '../../summary-list/summary-list.tsx';
import { Table, TableBody, TableCell, TableColumnHead, TableHead, TableRow } from '../../table/table.tsx';
import { Task, TaskList } from '../../task-list/task-list.tsx';
import { Text } from '../../text/text.tsx';
import { Textarea } from '../../textarea/textarea.tsx';

/** A part as we render it and as KERN does: where its box and where its text is. Either is left out where the part has none; `control`: its height is the reader's target. */
export type Pair = { name: string; ours: ReactElement; box?: string; text?: string; kern: string; kernBox?: string; kernText?: string; control?: true };

const field = (control: ReactElement | ((props: { id: string }) => ReactElement), error?: string) => (
  <Field label="Ort" hint="Name oder Schlüssel" error={error}>{(props) => (typeof control === 'function' ? control(props) : control)}</Field>
);
const kernField = (control: string, error = '') => `<div class="kern-form-input${error ? ' kern-form-input--error' : ''}"><label class="kern-label" for="a">Ort</label><div class="kern-hint">Name oder Schlüssel</div>${control}${error}</div>`;
const kernError = '<p class="kern-error"><span class="kern-icon kern-icon--danger" aria-hidden="true"></span><span class="kern-body">Nennen Sie einen Ort.</span></p>';
const kernTable = '<table class="kern-table"><thead class="kern-table__head"><tr class="kern-table__row"><th class="kern-table__header" scope="col">A</th></tr></thead><tbody class="kern-table__body"><tr class="kern-table__row"><td class="kern-table__cell">1</td></tr></tbody></table>';
const table = <Table><TableHead><TableRow><TableColumnHead>A</TableColumnHead></TableRow></TableHead><TableBody><TableRow><TableCell>1</TableCell></TableRow></TableBody></Table>;
const tones = [['info', 'info'], ['ok', 'success'], ['warn', 'warning'], ['danger', 'danger']] as const;

export const pairs: Pair[] = [
  ...(['primary', 'secondary', 'tertiary'] as const).map((variant): Pair => ({
    name: `button, ${variant}`, ours: <Button variant={variant}>Senden</Button>, box: 'button', text: 'button',
    kern: `<button class="kern-btn kern-btn--${variant}"><span class="kern-label">Senden</span></button>`, kernBox: 'button', kernText: 'span', control: true,
  })),
  { name: 'input', ours: field((props) => <Input {...props} />), box: 'input', text: 'input', kern: kernField('<input id="a" class="kern-form-input__input">'), kernBox: 'input', kernText: 'input', control: true },
  { name: 'input, refused', ours: field((props) => <Input {...props} aria-invalid />, 'Nennen Sie einen Ort.'), box: 'input', kern: kernField('<input id="a" class="kern-form-input__input kern-form-input__input--error">', kernError), kernBox: 'input', control: true },
  { name: 'textarea', ours: field((props) => <Textarea {...props} />), box: 'textarea', text: 'textarea', kern: kernField('<textarea id="a" class="kern-form-input__input"></textarea>'), kernBox: 'textarea', kernText: 'textarea' },
  { name: 'select', ours: field((props) => <NativeSelect {...props}><option>1</option></NativeSelect>), box: 'select', text: 'select', kern: kernField('<div class="kern-form-input__select-wrapper"><select id="a" class="kern-form-input__select"><option>1</option></select></div>'), kernBox: '.kern-form-input__select-wrapper', kernText: 'select', control: true },
  { name: 'label', ours: field((props) => <Input {...props} />), text: 'label', kern: kernField('<input id="a" class="kern-form-input__input">'), kernText: 'label' },
  { name: 'hint', ours: field((props) => <Input {...props} />), text: '.feder-hint', kern: kernField('<input id="a" class="kern-form-input__input">'), kernText: '.kern-hint' },
  { name: 'error', ours: field((props) => <Input {...props} />, 'Nennen Sie einen Ort.'), text: '.feder-error-message', kern: kernField('<input id="a" class="kern-form-input__input">', kernError), kernText: '.kern-error .kern-body' },
  { name: 'checkbox', ours: <Checkbox label="Ja" />, box: 'input', text: 'label', kern: '<div class="kern-form-check"><input class="kern-form-check__checkbox" type="checkbox" id="c"><label class="kern-label" for="c">Ja</label></div>', kernBox: 'input', kernText: 'label', control: true },
  { name: 'radio', ours: <Radio label="Ja" />, box: 'input', text: 'label', kern: '<div class="kern-form-check"><input class="kern-form-check__radio" type="radio" id="r"><label class="kern-label" for="r">Ja</label></div>', kernBox: 'input', kernText: 'label', control: true },
  { name: 'legend', ours: <Fieldset legend="Wer?">{() => null}</Fieldset>, text: 'legend', kern: '<fieldset class="kern-fieldset"><legend class="kern-label">Wer?</legend></fieldset>', kernText: 'legend' },
  ...tones.map(([tone, kernTone]): Pair => ({
    name: `alert, ${tone}`, ours: <Alert tone={tone}>Stand von heute</Alert>, box: '.feder-alert',
    kern: `<div class="kern-alert kern-alert--${kernTone}"><div class="kern-alert__header"><span class="kern-title">Stand von heute</span></div></div>`, kernBox: '.kern-alert',
  })),
  ...tones.map(([tone, kernTone]): Pair => ({
    name: `badge, ${tone}`, ours: <Badge tone={tone}>neu</Badge>, box: '.feder-badge', text: '.feder-badge',
    kern: `<span class="kern-badge kern-badge--${kernTone}"><span class="kern-label kern-label--small">neu</span></span>`, kernBox: '.kern-badge', kernText: '.kern-label',
  })),
  { name: 'card', ours: <Card>x</Card>, box: '.feder-card', kern: '<article class="kern-card"><div class="kern-card__container"><p class="kern-body">x</p></div></article>', kernBox: '.kern-card' },
  { name: 'accordion', ours: <AccordionItem title="T">x</AccordionItem>, box: 'details', text: 'summary', kern: '<details class="kern-accordion"><summary class="kern-accordion__header"><span class="kern-title">T</span></summary><section class="kern-accordion__body">x</section></details>', kernBox: 'details', kernText: '.kern-title' },
  { name: 'dialog', ours: <Dialog id="d" title="T" close="Schließen">x</Dialog>, box: 'dialog', text: 'h2', kern: '<dialog class="kern-dialog"><header class="kern-dialog__header"><h2 class="kern-title kern-title--large">T</h2></header><section class="kern-dialog__body">x</section></dialog>', kernBox: 'dialog', kernText: 'h2' },
  { name: 'buttons', ours: <ButtonGroup>x</ButtonGroup>, box: '.feder-button-group', kern: '<div class="kern-btn-wrapper">x</div>', kernBox: '.kern-btn-wrapper' },
  { name: 'menu', ours: <div className="feder-menu">x</div>, box: '.feder-menu', kern: '<details class="kern-dropdown" open><summary class="kern-dropdown__header">T</summary><div class="kern-dropdown__body">x</div></details>', kernBox: '.kern-dropdown__body' },
  { name: 'description', ours: <DescriptionList look="rows"><DescriptionTerm term="a">b</DescriptionTerm></DescriptionList>, text: 'dt', kern: '<dl class="kern-description-list"><div class="kern-description-list-item"><dt class="kern-description-list-item__key">a</dt><dd class="kern-description-list-item__value">b</dd></div></dl>', kernText: 'dt' },
  { name: 'divider', ours: <Divider />, box: 'hr', kern: '<hr class="kern-divider">', kernBox: 'hr' },
  { name: 'heading 1', ours: <Heading level={1}>T</Heading>, text: 'h1', kern: '<h1 class="kern-heading-large">T</h1>', kernText: 'h1' },
  { name: 'heading 2', ours: <Heading level={2}>T</Heading>, text: 'h2', kern: '<h2 class="kern-heading-medium">T</h2>', kernText: 'h2' },
  { name: 'text', ours: <Text>T</Text>, text: 'p', kern: '<p class="kern-body">T</p>', kernText: 'p' },
  { name: 'link', ours: <Link href="#a">T</Link>, text: 'a', kern: '<a class="kern-link" href="#a">T</a>', kernText: 'a' },
  { name: 'list', ours: <List><li>T</li></List>, text: 'li', kern: '<ul class="kern-list kern-list--bullet"><li>T</li></ul>', kernText: 'li' },
  { name: 'loader', ours: <Loader>T</Loader>, box: '.feder-loader-ring', kern: '<div class="kern-loader kern-loader--visible"></div>', kernBox: '.kern-loader' },
  { name: 'progress', ours: <Progress label="T" value={1} max={2} of="1 von 2" />, box: 'progress', kern: '<div class="kern-progress"><label class="kern-label">T</label><progress value="1" max="2"></progress></div>', kernBox: 'progress' },
  { name: 'column head', ours: table, text: 'th', kern: kernTable, kernText: 'th' },
  { name: 'table cell', ours: table, text: 'td', kern: kernTable, kernText: 'td' },
  { name: 'kopfzeile', ours: <Kopfzeile sender="Musterstadt">{(name) => name}</Kopfzeile>, box: '.feder-kopfzeile', text: '.feder-kopfzeile', kern: '<div class="kern-kopfzeile"><div class="kern-kopfzeile__content"><span class="kern-kopfzeile__label">Musterstadt</span></div></div>', kernBox: '.kern-kopfzeile', kernText: '.kern-kopfzeile__label' },
  { name: 'summary', ours: <SummaryList><SummaryItem term="a">b</SummaryItem></SummaryList>, box: '.feder-summary-list', kern: '<div class="kern-summary"><div class="kern-summary__body"><p class="kern-body">b</p></div></div>', kernBox: '.kern-summary__body' },
  { name: 'task', ours: <TaskList><Task href="#" status="x">b</Task></TaskList>, box: 'li', kern: '<ul class="kern-task-list__list"><li class="kern-task-list__item"><p class="kern-body">b</p></li></ul>', kernBox: 'li' },
];
