const field = (id: string, name: string) => ({ id, key: id, name, custom: id.startsWith("customfield_") });

/** The fields of the invented site that an administrator can choose from. */
export const FIELDS = [
  field("summary", "Summary"),
  field("description", "Description"),
  field("priority", "Priority"),
  field("environment", "Environment"),
  field("versions", "Affects versions"),
  field("labels", "Labels"),
  field("customfield_10050", "Customer plan"),
  field("customfield_10051", "Category"),
];
