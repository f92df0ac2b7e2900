import type { Extract } from '@feder/contract/schemas';
import { Card, CardBody, CardHead } from '@feder/react/card';
import { DescriptionList, DescriptionTerm } from '@feder/react/description-list';
import { Heading } from '@feder/react/heading';
import { Stack } from '@feder/react/page-shell';
import { Text } from '@feder/react/text';
import { useLocation } from '@tanstack/react-router';
import { useMessages } from '../../i18n.ts';
import { Hash } from '../../shell/hash.tsx';

/** What the extract can be held against: its checksum, the address that gives it again, and the head of the audit chain. `clocks`: what it speaks of, as texts of an address. */
export function Proof({ extract, clocks }: { extract: Extract; clocks: { on?: string; at: string } }) {
  const { boards: { extract: words } } = useMessages();
  const address = useLocation({ select: ({ pathname, search }) => `${pathname}?${new URLSearchParams({ ...(search as Record<string, string>), ...clocks })}` });
  return (
    <Card aria-labelledby="pruefen">
      <CardHead><Heading level={2} id="pruefen">{words.check}</Heading></CardHead>
      <CardBody>
        <Stack>
          <DescriptionList>
            <DescriptionTerm term={words.hash}><Hash of={extract.hash} /></DescriptionTerm>
            <DescriptionTerm term={words.address}><span className="dashboard-address">{address}</span></DescriptionTerm>
            <DescriptionTerm term={words.chain}>{words.entry(extract.chain.seq)} <Hash of={extract.chain.hash} /></DescriptionTerm>
          </DescriptionList>
          <Text look="small" tone="muted">{words.explained}</Text>
          <Text look="small">{words.nature}</Text>
        </Stack>
      </CardBody>
    </Card>
  );
}
