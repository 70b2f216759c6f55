import { EmptyState, Label, Select, Stack } from "@forge/react";
import { useState } from "react";
import { t } from "../../i18n/t";
import type { ShownProject } from "../../project-shown";
import { Loading } from "../loading";
import { projectBackend } from "../project-backend";
import { ProjectFault } from "../project-fault";
import { useAnswer } from "../use-answer";
import { KpiPage } from "./kpi-page";

/** The KPIs on a dashboard, which stands in no project: whoever looks chooses one that they may see. */
export function KpiWidget() {
  const [answer, readAgain] = useAnswer(projectBackend.projects);
  if (answer === null) return <Loading label={t("kpi.loading")} />;
  if (!answer.ok) return <ProjectFault title={t("kpi.failed")} fault={answer.fault} onAgain={readAgain} />;
  const [first] = answer.value;
  if (first === undefined) return <EmptyState header={t("widget.empty.title")} description={t("widget.empty.text")} />;
  return <Chosen projects={answer.value} first={first} />;
}

const optionOf = ({ id, name }: ShownProject) => ({ value: id, label: name });

function Chosen({ projects, first }: { readonly projects: readonly ShownProject[]; readonly first: ShownProject }) {
  const [project, setProject] = useState(first);
  return (
    <Stack space="space.200">
      <Stack space="space.050">
        <Label labelFor="kpi-project">{t("widget.project")}</Label>
        <Select
          inputId="kpi-project"
          options={projects.map(optionOf)}
          value={optionOf(project)}
          onChange={(option) => setProject(projects.find(({ id }) => id === option.value) ?? first)}
        />
      </Stack>
      <KpiPage key={project.id} projectId={project.id} isSmall />
    </Stack>
  );
}
