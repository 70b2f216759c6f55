import {
  BarChart,
  Box,
  Button,
  DynamicTable,
  Heading,
  HorizontalBarChart,
  HorizontalStackBarChart,
  Inline,
  LineChart,
  Link,
  Stack,
  Text,
} from "@forge/react";
import { useState } from "react";
import { numberWords, t } from "../../i18n/t";
import type { Card } from "./card";

const HEIGHT = 260;

/** A question and its answer: first in words, then drawn; a drawing can always be read as a table. */
export function ChartCard({ card }: { readonly card: Card }) {
  const [isTable, setTable] = useState(false);
  const title = t(`kpi.${card.id}.title`);
  return (
    <Box padding="space.200" backgroundColor="elevation.surface.raised">
      <Stack space="space.150">
        <Heading as="h3" size="small">
          {title}
        </Heading>
        <Text>{card.summary}</Text>
        {card.data.length > 0 && (isTable ? <Table card={card} title={title} /> : <Drawing card={card} />)}
        <Inline space="space.200" shouldWrap alignBlock="center">
          {card.data.length > 0 && (
            <Button appearance="subtle" spacing="compact" onClick={() => setTable(!isTable)}>
              {t(isTable ? "kpi.asChart" : "kpi.asTable", { title })}
            </Button>
          )}
          {card.links.map(({ label, href }) => (
            <Link key={href} href={href} openNewTab>
              {label}
            </Link>
          ))}
        </Inline>
      </Stack>
    </Box>
  );
}

function Drawing({ card: { form, data } }: { readonly card: Card }) {
  const shape = { data: [...data], height: HEIGHT, showBorder: false };
  switch (form) {
    case "line":
      return <LineChart {...shape} xAccessor="name" yAccessor="value" />;
    case "bars":
      return <BarChart {...shape} xAccessor="name" yAccessor="value" />;
    case "rows":
      return <HorizontalBarChart {...shape} xAccessor="value" yAccessor="name" />;
    case "grouped":
      return <HorizontalStackBarChart {...shape} xAccessor="value" yAccessor="name" colorAccessor="group" />;
  }
}

function Table({ card: { data, unit }, title }: { readonly card: Card; readonly title: string }) {
  const isGrouped = data.some(({ group }) => group !== undefined);
  const head = [
    { key: "name", content: t("kpi.table.name") },
    ...(isGrouped ? [{ key: "group", content: t("kpi.table.group") }] : []),
    { key: "value", content: unit },
  ];
  const rows = data.map(({ name, group = "", value }) => ({
    key: `${name} ${group}`,
    cells: [
      { key: "name", content: name },
      ...(isGrouped ? [{ key: "group", content: group }] : []),
      { key: "value", content: numberWords(value) },
    ],
  }));
  return <DynamicTable label={title} head={{ cells: head }} rows={rows} />;
}
