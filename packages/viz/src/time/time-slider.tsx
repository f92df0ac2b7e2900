'use client';

import { useId, type ReactNode } from 'react';

/** Something that happens at a place of the track. */
export type Tick = { at: number; label: string };

export type TimeSliderProps = {
  label: ReactNode;
  min: number;
  max: number;
  value: number;
  /** The value as it is read, as in "1. Januar 2025". */
  valueText: string;
  ticks: readonly Tick[];
  /** What stands under the track: at its beginning, in its middle and at its end. */
  below: readonly [start: string, note: string, end: string];
  /** Called with every step of a drag or a key. */
  onMove: (value: number) => void;
  /** The exact way to the same value. */
  children?: ReactNode;
};

/** A slider over time with a mark where something happens; keys and names are the browser's. */
export function TimeSlider({ label, min, max, value, valueText, ticks, below: [start, note, end], onMove, children }: TimeSliderProps) {
  const id = useId();
  const share = (at: number) => (max > min ? (at - min) / (max - min) : 0);
  return (
    <div className="feder-time-slider">
      <label htmlFor={id} className="feder-time-label">{label}</label>
      <div className="feder-time-track">
        {ticks.map(({ at, label: name }) => <span key={at} className="feder-time-tick" title={name} style={{ insetInlineStart: `calc(11px + (100% - 22px) * ${share(at)})` }} />)}
        <input id={id} type="range" className="feder-time-range" min={min} max={max} value={Math.min(max, Math.max(min, value))} aria-valuetext={valueText} onChange={(event) => onMove(event.currentTarget.valueAsNumber)} />
      </div>
      <p className="feder-time-below" aria-hidden="true"><span>{start}</span><span>{note}</span><span>{end}</span></p>
      {children}
    </div>
  );
}
