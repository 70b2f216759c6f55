import { Button, Heading, Inline, LoadingButton, SectionMessage, Stack, Text } from "@forge/react";
import { useState } from "react";
import type { Fault } from "../fault";
import { t } from "../i18n/t";
import type { Reviewed } from "../review-issue";
import { reviewState } from "../review-state";
import type { ReviewLog } from "../reviews";
import type { Shown } from "../shown";
import { backend } from "./backend";
import { Loading } from "./loading";
import { FaultMessage } from "./notices";
import { ReturnForm } from "./return-form";
import { ReviewHistory } from "./review-history";
import type { Awaited } from "./use-answer";

interface ReviewSectionProps {
  readonly shown: Shown;
  readonly log: Awaited<ReviewLog>;
  readonly onReview: () => void;
}

/** Accept or return, and what was said before. */
export function ReviewSection({ shown, log, onReview }: ReviewSectionProps) {
  const [isReturning, setReturning] = useState(false);
  const [isAccepting, setAccepting] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [done, setDone] = useState<Reviewed | null>(null);
  // One click is one review, however often it has to be sent.
  const [request, setRequest] = useState(() => crypto.randomUUID());

  const conclude = (reviewed: Reviewed) => {
    setDone(reviewed);
    setReturning(false);
    setRequest(crypto.randomUUID());
    onReview();
  };
  const accept = async () => {
    setAccepting(true);
    setFault(null);
    const answer = await backend.accept({ request });
    setAccepting(false);
    if (answer.ok) conclude(answer.value);
    else setFault(answer.fault);
  };

  if (log === null) return <Loading label={t("loading.reviews")} />;
  return (
    <Stack space="space.100">
      <Heading as="h3" size="xsmall">
        {t("section.review")}
      </Heading>
      {done !== null && <Done reviewed={done} />}
      {fault !== null && <FaultMessage title={t("accept.failed")} fault={fault} />}
      {log.ok && log.value.mayReview && !isReturning && (
        <Inline space="space.100" rowSpace="space.100" shouldWrap>
          <LoadingButton appearance={shown.ready ? "primary" : "default"} isLoading={isAccepting} onClick={accept}>
            {t("review.accept")}
          </LoadingButton>
          <Button onClick={() => setReturning(true)} isDisabled={isAccepting}>
            {t("review.return")}
          </Button>
        </Inline>
      )}
      {log.ok && reviewState(log.value.reviews[0], shown.evidence) === "reopened" && (
        <SectionMessage appearance="information" title={t("review.reopened")}>
          <Text>{t("review.reopenedWhy")}</Text>
        </SectionMessage>
      )}
      {log.ok && !log.value.mayReview && <Text size="small">{t("review.notAllowed")}</Text>}
      {isReturning && (
        <ReturnForm shown={shown} request={request} onDone={conclude} onCancel={() => setReturning(false)} />
      )}
      {log.ok ? (
        <ReviewHistory reviews={log.value.reviews} shown={shown} />
      ) : (
        <FaultMessage title={t("failed.reviews")} fault={log.fault} />
      )}
    </Stack>
  );
}

function Done({ reviewed: { reviews, isExposed, isSearchable } }: { readonly reviewed: Reviewed }) {
  const isAccepted = reviews[0]?.state === "accepted";
  const isClean = isSearchable && !isExposed;
  return (
    <SectionMessage appearance={isClean ? "success" : "warning"}>
      <Text>{t(isAccepted ? "review.acceptedDone" : "review.returnedDone")}</Text>
      {isExposed && <Text>{t("review.exposed")}</Text>}
      {!isSearchable && <Text>{t("review.unsearchable")}</Text>}
    </SectionMessage>
  );
}
