/** The priorities of the invented site, the highest first. */
export const PRIORITIES = ["Highest", "High", "Medium", "Low", "Lowest"] as const;
export type Priority = (typeof PRIORITIES)[number];

export const priorityOf = (name: Priority) => ({ id: String(PRIORITIES.indexOf(name) + 1), name });
