/** The first moment of a day such as `2027-03-31`, in UTC. */
export const firstMoment = (day: string): Date => new Date(`${day}T00:00:00.000Z`);

/** The last moment of a day: what expires on it counts to its end. */
export const lastMoment = (day: string): Date => new Date(`${day}T23:59:59.999Z`);
