#!/usr/bin/env bash
# Runs every test there is: unit, architecture, integration on both databases, browser.
# Its last line sums both runners; its exit status is Maven's.
set -u

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/deploy/requirements.sh"
require jdk maven poppler
# Chromium without windows does the same in half the time; where it cannot be had, the whole one does
(require headless-shell) || { echo "Testing in the whole Chromium instead." >&2 && require chromium; }

# attribute <name>: the sum of that attribute over all reports.
attribute() {
  cat "$project"/target/surefire-reports/TEST-*.xml "$project"/target/failsafe-reports/TEST-*.xml 2>/dev/null \
    | sed -n '/<testsuite /,/>/p' | grep -oE " $1=\"[0-9]+\"" | grep -oE '[0-9]+' | awk '{ sum += $1 } END { print sum + 0 }'
}

rm -rf "$project/target/surefire-reports" "$project/target/failsafe-reports"
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
mvn -B -f "$project/pom.xml" verify "$@"
status=$?
# Maven ends with control characters and no end of line
echo
echo "Tests run: $(attribute tests), Failures: $(attribute failures), Errors: $(attribute errors), Skipped: $(attribute skipped)"
exit $status
