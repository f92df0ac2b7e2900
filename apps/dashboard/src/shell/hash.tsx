import { Fragment } from 'react';

/** A checksum may break every eight digits, so that the narrowest screen holds it. */
export function Hash({ of }: { of: string }) {
  return <code>{(of.match(/.{1,8}/g) ?? []).map((part, at) => <Fragment key={at}>{part}<wbr /></Fragment>)}</code>;
}
