// Counts from the reports of the test runners. A run that failed without a failed test (a file that could
// not be loaded, an error outside any test, a missing report) still counts as one failure.

import { existsSync, readFileSync } from 'node:fs';

/** { passed, failed, skipped } of a run, by `read` from the report it left at `path`. */
export function counts(path, exitCode, read) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const found = existsSync(path) ? read(JSON.parse(readFileSync(path, 'utf8'))) : { ...none, failed: 1 };
  return exitCode !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

export function vitestCounts(report) {
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function playwrightCounts({ stats, errors }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}
