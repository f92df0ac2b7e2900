'use client';

import { IconX } from '@feder/icons/x';
import { createContext, type ReactNode, use, useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Alert, type AlertProps } from '../alert/alert.tsx';
import { Button } from '../button/button.tsx';

/** `danger` stays until it is closed; all others go after ten seconds in which nobody points at them or stands in them. */
export type ShowToast = (text: ReactNode, tone?: AlertProps['tone']) => void;

type Message = { id: number; text: ReactNode; tone: AlertProps['tone'] };

const ToastContext = createContext<ShowToast | undefined>(undefined);

const SHOWN_MS = 10_000;
const MOST = 3;

/** Shows a short message that something was done. What must not be missed belongs into an Alert on the page. */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (!show) throw new Error('useToast stands outside of a ToastProvider. Put one around the page.');
  return show;
}

/** Once around a page. It holds the region that speaks, so that the first message is heard, too. `close` names the button of a message. */
export function ToastProvider({ close, children }: { close: string; children: ReactNode }) {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const last = useRef(0);
  const show = useCallback<ShowToast>((text, tone = 'ok') => {
    last.current += 1;
    const message = { id: last.current, text, tone };
    setMessages((before) => [...before, message].slice(-MOST));
  }, []);
  const drop = (id: number) => setMessages((before) => before.filter((message) => message.id !== id));
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-atomic="false" className="feder-toasts">
        {messages.map((message) => <Toast key={message.id} message={message} close={close} drop={drop} />)}
      </div>
    </ToastContext>
  );
}

function Toast({ message: { id, text, tone }, close, drop }: { message: Message; close: string; drop: (id: number) => void }) {
  const [held, setHeld] = useState(false);
  const goes = !held && tone !== 'danger';
  const end = useEffectEvent(() => drop(id));
  useEffect(() => {
    if (!goes) return;
    const timer = setTimeout(end, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [goes]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <Alert
      tone={tone}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
      actions={<Button variant="tertiary" size="small" aria-label={close} onClick={() => drop(id)}><IconX /></Button>}
    >
      {text}
    </Alert>
  );
}
