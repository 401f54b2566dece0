export const labelsOf = () => ({ countries: [], waters: [] });
