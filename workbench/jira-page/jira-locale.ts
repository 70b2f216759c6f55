/** What Jira speaks: the language of its address, else the browser's. */
export const jiraLocale = (): string =>
  new URLSearchParams(window.location.search).get("locale") ?? window.navigator.language;
