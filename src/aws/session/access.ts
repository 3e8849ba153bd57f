/** How a session came into its account: by a role there, or as its root under the audit task policy. */
export type Access = 'role' | 'root-session';
