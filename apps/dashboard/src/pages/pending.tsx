import { Card, CardBody } from '@feder/react/card';
import { Skeleton } from '@feder/react/skeleton';
import { useMessages } from '../i18n.ts';

/** What stands while an answer is on its way for longer than a moment. */
export function Pending() {
  const { loading } = useMessages();
  return (
    <Card aria-label={loading}>
      <CardBody className="dashboard-answer">
        <p role="status" className="feder-visually-hidden">{loading}</p>
        <Skeleton width="30%" />
        <Skeleton width="60%" />
        <Skeleton width="80%" />
      </CardBody>
    </Card>
  );
}
