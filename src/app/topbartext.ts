/** The words of the bar at the top. */
export const text = {
  en: { palette: 'Search and commands', saved: 'Saved views', stories: 'Stories', more: 'More' },
  sv: { palette: 'Sök och kommandon', saved: 'Sparade vyer', stories: 'Berättelser', more: 'Mer' },
};
