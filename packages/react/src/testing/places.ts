import type { ComboboxOption, ComboboxSource } from '../combobox/option.ts';

const places: ComboboxOption[] = [
  { value: '08', label: 'Baden-Württemberg', group: 'Land' },
  { value: '08416', label: 'Tübingen', detail: 'Landkreis', group: 'Kreise' },
  { value: '084160041041', label: 'Tübingen', detail: 'Große Kreisstadt', group: 'Gemeinden' },
  { value: '083270049049', label: 'Tuttlingen', detail: 'Große Kreisstadt', group: 'Gemeinden' },
  { value: '081115000000', label: 'Stuttgart', detail: 'Stadtkreis', group: 'Gemeinden' },
];

const fold = (text: string) => text.toLowerCase().replaceAll('ü', 'u').replaceAll('ue', 'u');

/** A source for stories: a handful of places, after a moment, and an end when the signal says so. */
export const someplaces: ComboboxSource = async (query, signal) => {
  await new Promise((resolve) => { setTimeout(resolve, 30); });
  signal.throwIfAborted();
  return places.filter(({ label }) => fold(label).includes(fold(query)));
};

export const tuebingen = places[2];
