export function onePage(html: string, script: string, styles: readonly string[]): string;
