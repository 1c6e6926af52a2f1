#!/usr/bin/env bash
# Measures the portal against plain baselines on this machine: see README.md beside this file. Takes about half an hour.
#
#   deploy/bench/run.sh [quick] [starts] [report] [scoring] [questionnaires] [saving] [inviting] [surveying] [coding] [editions] [exports] [reports]
#
# "quick" repeats less, to try it out; naming parts runs only those.
set -u

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$project/deploy/requirements.sh"
require jdk maven
cd "$project" || exit 1

work=target/bench
mkdir -p "$work"
mvn -B -q -DskipTests package \
  && mvn -B -q dependency:build-classpath -Dmdep.includeScope=test -Dmdep.outputFile="$work/classpath" \
  || fail "The build failed."
classpath=$work/classes:target/classes:target/test-classes:$(cat "$work/classpath")
rm -rf "$work/classes"
javac -proc:none --release 17 -Xlint:all,-classfile,-path -encoding UTF-8 -cp "$classpath" -d "$work/classes" deploy/bench/*.java \
  || fail "The benchmark does not compile."
# The benchmark takes this script's place, so that whatever ends it makes it end its servers
export LC_ALL=C.UTF-8
exec java -Dfile.encoding=UTF-8 -Djava.awt.headless=true -XX:-UsePerfData \
  -Djava.util.logging.config.file=src/test/resources/logging.properties -cp "$classpath" bench.Benchmark "$@"
