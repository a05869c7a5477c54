/** The words of the bar at the top. */
export const text = {
  en: { palette: 'Search and commands', saved: 'Saved views', more: 'More' },
  sv: { palette: 'Sök och kommandon', saved: 'Sparade vyer', more: 'Mer' },
};
