'use client';

import { Button } from '@feder/react/button';
import { useCallback, useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import type { Fill, Tile } from '../fill/fill.ts';
import { tilesAt } from '../fill/tiles.ts';
import { useRepaint } from '../fill/use-repaint.ts';
import { neighbourOf } from './neighbour.ts';
import type { Outlines } from './outlines.ts';
import { Picture, type Marks, type Style } from './picture.ts';
import { useZoom } from './use-zoom.ts';

export type TerritoryMapProps = {
  /** null until they are there: the picture takes its room at once. */
  outlines: Outlines | null;
  fills: readonly Fill[];
  /** By area, in the order of the outlines: the number of its fill. */
  table: Uint8Array;
  /** To which narrower and which wider group an area belongs, by its key: lines between groups are stronger. */
  groups: readonly [inner: (key: string) => string, outer: (key: string) => string];
  marks: Marks;
  /** Called with the area that was chosen by pointer or keys. */
  onChoose: (area: number) => void;
  /** What is said about an area beside the pointer. */
  describe: (area: number) => { name: string; detail: string };
  /** What the picture shows, in words; the table that says the same stands beside it. */
  label: string;
  messages: { hint: string; nearer: string; further: string; whole: string; loading: string };
};

/** What the map lies on: its canvas is opaque, so that nothing has to be blended with what is below. */
const GROUND: Fill = { ground: '--feder-color-card', pattern: 'plain' };

type Pointed = { area: number; x: number; y: number };

/** Areas in colour and pattern, on a canvas. Arrow keys go from an area to the one beside it. */
export function TerritoryMap({ outlines, fills, table, groups, marks, onChoose, describe, label, messages }: TerritoryMapProps) {
  const hint = useId();
  const surface = useRef<HTMLDivElement>(null);
  const areas = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const picture = useRef<Picture | null>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const { zoom, nearer, further, whole } = useZoom(surface, picture, outlines, (x, y) => {
    const area = picture.current?.areaAt(x, y);
    if (area !== null && area !== undefined) onChoose(area);
  });

  const shown = useRef({ table, marks });
  // The colours of a theme are read when it changes, not each time an area gets another one.
  const colours = useRef<{ tiles: readonly Tile[]; ground: number }>({ tiles: [], ground: 0 });
  const colour = useCallback(() => picture.current?.colour(shown.current.table, colours.current.tiles, colours.current.ground), []);
  const mark = useCallback(() => {
    if (over.current) picture.current?.mark(shown.current.marks, styleAt(over.current));
  }, []);

  // Before anything is painted.
  useLayoutEffect(() => {
    if (outlines && areas.current && over.current) picture.current = new Picture(outlines, areas.current, over.current, groups);
    return () => { picture.current = null; };
  }, [outlines, groups]);

  // In the frame in which the tables say it, too; before the picture is painted, which then shows them.
  useLayoutEffect(() => { shown.current = { ...shown.current, table }; colour(); }, [table, colour]);
  useLayoutEffect(() => { shown.current = { ...shown.current, marks }; mark(); }, [marks, mark]);

  const paint = useCallback(() => {
    const box = surface.current?.getBoundingClientRect();
    if (!box || !picture.current || !areas.current) return;
    const [ground, ...tiles] = tilesAt(areas.current, [GROUND, ...fills], densityNow());
    colours.current = { tiles, ground: ground?.pixels[0] ?? 0 };
    picture.current.look(zoom, box.width, box.height, densityNow());
    colour();
    mark();
  }, [zoom.by, zoom.x, zoom.y, outlines, groups, fills, colour, mark]); // eslint-disable-line react-hooks/exhaustive-deps -- the zoom by its parts
  useRepaint(surface, paint);

  const hover = ({ currentTarget, clientX, clientY, pointerType }: PointerEvent<HTMLElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const area = pointerType === 'mouse' ? picture.current?.areaAt(x, y) : null;
    setPointed(area === null || area === undefined ? null : { area, x, y });
  };
  const press = (event: KeyboardEvent) => {
    const act = { '+': nearer, '-': further, 'Escape': whole }[event.key];
    const from = marks.chosen ?? marks.labels[0]?.area ?? 0;
    const next = outlines && marks.chosen !== null ? neighbourOf(outlines, from, event.key) : event.key.startsWith('Arrow') ? from : null;
    if (!act && next === null) return;
    event.preventDefault();
    act?.();
    if (next !== null) onChoose(next);
  };

  return (
    <div className="feder-map">
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- an application is interactive */}
      <div ref={surface} className="feder-map-surface" data-enlarged={zoom.by > 1} role="application" tabIndex={0} aria-label={label} aria-describedby={hint} onKeyDown={press} onPointerMove={hover} onPointerLeave={() => setPointed(null)}>
        <canvas ref={areas} className="feder-map-canvas" aria-hidden="true" />
        <canvas ref={over} className="feder-map-canvas" aria-hidden="true" />
        {outlines ? null : <p className="feder-map-loading">{messages.loading}</p>}
        {pointed ? <p className="feder-map-tip" aria-hidden="true" style={{ insetInlineStart: pointed.x, insetBlockStart: pointed.y }}><strong>{describe(pointed.area).name}</strong> {describe(pointed.area).detail}</p> : null}
      </div>
      <p id={hint} className="feder-map-hint">{messages.hint}</p>
      <div className="feder-map-zoom">
        <Button size="small" aria-label={messages.nearer} onClick={nearer}>+</Button>
        <Button size="small" aria-label={messages.further} onClick={further}>−</Button>
        {zoom.by > 1 ? <Button size="small" onClick={whole}>{messages.whole}</Button> : null}
      </div>
    </div>
  );
}

/** Patterns need whole pixels; more than two in one no eye tells apart. */
const densityNow = (): number => Math.min(2, Math.max(1, Math.round(devicePixelRatio)));

function styleAt(element: Element): Style {
  const style = getComputedStyle(element);
  return { ground: style.getPropertyValue('--feder-color-card'), line: style.getPropertyValue('--feder-color-not-expected'), text: style.getPropertyValue('--feder-color-text'), font: `500 13px ${style.fontFamily}` };
}
