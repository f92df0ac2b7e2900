import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Outlines } from './outlines.ts';
import type { Picture } from './picture.ts';
import { moved, wholeOf, zoomAt, type Zoom } from './view.ts';

/** One turn of a wheel, one press of a button. */
const STEP = 1.6;
const WHEEL = 1.002;

/** Pixels that a finger may tremble and still point. */
const TREMBLE = 6;

/**
 * Zoom by buttons, by wheel with Ctrl or Cmd, by two fingers; a press that does not move points at `onPoint`. Dragging moves the picture where it is enlarged:
 * the whole lets the page scroll.
 */
export function useZoom(surface: RefObject<HTMLElement | null>, picture: RefObject<Picture | null>, outlines: Outlines | null, onPoint: (x: number, y: number) => void) {
  const [zoom, setZoom] = useState<Zoom | null>(null);
  const now = zoom ?? (outlines ? wholeOf(outlines) : { by: 1, x: 0, y: 0 });
  const latest = useRef({ now, onPoint });
  useEffect(() => { latest.current = { now, onPoint }; });

  useEffect(() => {
    const element = surface.current;
    if (!element || !outlines) return undefined;
    const pointers = new Map<number, { x: number; y: number }>();
    let travelled = 0;
    const at = ({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const onPlane = ({ x, y }: { x: number; y: number }) => picture.current?.onPlane(x, y) ?? [0, 0];
    const go = (to: Zoom) => {
      latest.current.now = to;
      setZoom(to);
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      go(zoomAt(outlines, latest.current.now, WHEEL ** -event.deltaY, onPlane(at(event))));
    };
    const down = (event: PointerEvent) => {
      if (event.target instanceof Element && event.target.closest('button')) return;
      if (pointers.size === 0) travelled = 0;
      pointers.set(event.pointerId, at(event));
    };
    const move = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (!before) return;
      const after = at(event);
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
      travelled += Math.hypot(after.x - before.x, after.y - before.y);
      const [bx, by] = onPlane(before);
      const [ax, ay] = onPlane(after);
      if (other) go(zoomAt(outlines, latest.current.now, Math.hypot(after.x - other.x, after.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y)), onPlane(other)));
      else if (latest.current.now.by > 1 && travelled > TREMBLE) go(moved(outlines, latest.current.now, bx - ax, by - ay));
      pointers.set(event.pointerId, after);
    };
    const up = (event: PointerEvent) => {
      const point = pointers.get(event.pointerId);
      pointers.delete(event.pointerId);
      if (point && travelled <= TREMBLE && pointers.size === 0) latest.current.onPoint(point.x, point.y);
    };
    const lost = (event: PointerEvent) => void pointers.delete(event.pointerId);
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', lost);
    element.addEventListener('pointerleave', lost);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', lost);
      element.removeEventListener('pointerleave', lost);
    };
  }, [surface, picture, outlines]);

  const by = (factor: number) => { if (outlines) setZoom(zoomAt(outlines, now, factor, [now.x, now.y])); };
  return { zoom: now, nearer: () => by(STEP), further: () => by(1 / STEP), whole: () => setZoom(null) };
}
