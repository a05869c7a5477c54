/** The words of the preview. */
export const text = {
  sv: { waiting: 'Bilden visas när måtten går att använda.' },
  en: { waiting: 'The picture is shown once its size can be used.' },
};
