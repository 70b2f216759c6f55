import type { JiraUser } from "../forge/jira-records";

/** Somebody of the invented site. */
export interface Person extends JiraUser {
  readonly displayName: string;
  /** What the account may do, in a few words. */
  readonly role: string;
}

const EVERYTHING = ["BROWSE_PROJECTS", "ADD_COMMENTS", "EDIT_ISSUES"];

const everywhere = (permissions: readonly string[]) => ({ HELP: permissions, API: permissions, ENG: permissions });

/** Whoever can look at the page. */
export const people = {
  noor: { accountId: "noor", displayName: "Noor Haddad", role: "engineer", projects: everywhere(EVERYTHING) },
  lukas: { accountId: "lukas", displayName: "Lukas Brandt", role: "engineer", projects: everywhere(EVERYTHING) },
  sofia: {
    accountId: "sofia",
    displayName: "Sofia Marino",
    role: "may only comment",
    projects: everywhere(["BROWSE_PROJECTS", "ADD_COMMENTS"]),
  },
  ada: {
    accountId: "ada",
    displayName: "Ada Okafor",
    role: "site administrator",
    projects: everywhere([...EVERYTHING, "ADMINISTER_PROJECTS"]),
    site: ["ADMINISTER"],
  },
  maya: { accountId: "maya", displayName: "Maya Lindqvist", role: "support agent", projects: everywhere(EVERYTHING) },
} satisfies Record<string, Person>;

export const PEOPLE: readonly Person[] = Object.values(people);

/** An account as Jira's answers show it. */
export const accountOf = ({ accountId, displayName }: Pick<Person, "accountId" | "displayName">) => ({
  accountId,
  accountType: "atlassian",
  displayName,
  active: true,
});

/** A customer of the service desk. */
export const customerOf = (displayName: string) => ({
  accountId: displayName.toLowerCase().replaceAll(" ", "-"),
  accountType: "customer",
  displayName,
  active: true,
});

/** Customers of the service desk: they see their project and may comment. */
export const CUSTOMERS: readonly Person[] = [
  "Elena Sorokin",
  "Ines Carvalho",
  "Harriet Cole",
  "Ravi Nair",
  "Dev Malhotra",
]
  .map(customerOf)
  .map(({ accountId, displayName }) => ({
    accountId,
    displayName,
    role: "customer",
    projects: { HELP: ["BROWSE_PROJECTS", "ADD_COMMENTS"] },
  }));
