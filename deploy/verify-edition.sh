#!/usr/bin/env bash
# Works out every figure of an edition again from the answers in its file, without server and database, and compares them
# character by character.
#
#   deploy/verify-edition.sh FILE   prints the checksum and ends with 0; else says what differs and ends with another status
set -u

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
  echo "$1" >&2
  exit 2
}

[ $# -eq 1 ] || fail "One file is wanted: deploy/verify-edition.sh FILE"
[ -f "$1" ] && [ -r "$1" ] || fail "There is no file \"$1\" that can be read."
exec "$project/deploy/run.sh" --verify-edition "$1"
