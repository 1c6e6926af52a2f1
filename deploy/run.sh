#!/usr/bin/env bash
# Builds the portal when its sources are newer than the build, and runs it until it is told to end (Ctrl-C).
#
#   PORTAL_PORT        8080
#   PORTAL_HOST        127.0.0.1
#   PORTAL_DATA        data in the project's folder: database, log, and the server's own files
#   PORTAL_DEMO        true: demo data and demo log-ins, on this machine only; false: neither
#   PORTAL_DB_URL      jdbc:postgresql://host/database, with PORTAL_DB_USER and PORTAL_DB_PASSWORD; else H2 in PORTAL_DATA
#   PORTAL_LINK_KEY    seals personal links, at least 32 characters; else one is made and kept in PORTAL_DATA/link.key
#   PORTAL_SMTP_HOST   the mail server, with PORTAL_SMTP_PORT, PORTAL_SMTP_TLS (starttls, tls or none), PORTAL_SMTP_USER,
#                      PORTAL_SMTP_PASSWORD, PORTAL_MAIL_FROM and PORTAL_ADDRESS; without it mails are read in the portal
#   PORTAL_LICENCE     address of the licence of published figures; else CC BY 4.0
#   PORTAL_SURVEYS     a folder with more questionnaires, as id/version/questionnaire.yaml
#   PORTAL_SIZE_LIMITS, PORTAL_NEIGHBOUR_WEIGHTS   how comparison groups are made: see README.md
#   PORTAL_SOURCE_URL  where this version's source can be had
#   PORTAL_JAVA_OPTS   more options for Java; "-XX:+UseSerialGC -XX:TieredStopAtLevel=1" starts faster and runs slower
#
#   deploy/run.sh --check [DIR]   checks the questionnaires below DIR (surveys/ where nothing is said) and starts no server
#   deploy/verify-edition.sh FILE works out an edition's figures again, by --verify-edition here
set -u

# Started in the background by another script, this one inherits SIGINT ignored, which bash can neither trap nor reset.
sigint_is_ignored() {
  local mask
  mask=$(sed -n 's/^SigIgn:[[:space:]]*//p' "/proc/$$/status") && (((16#$mask & 2) != 0))
}
if sigint_is_ignored; then
  exec env --default-signal=INT "$BASH" "${BASH_SOURCE[0]}" "$@"
fi

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/deploy/requirements.sh"

war=$project/target/ROOT.war
server=$project/target/server/payara-micro.jar
patience_seconds=300
grace_seconds=12

read_settings() {
  export PORTAL_PORT=${PORTAL_PORT:-8080}
  export PORTAL_HOST=${PORTAL_HOST:-127.0.0.1}
  export PORTAL_DEMO=${PORTAL_DEMO:-true}
  export PORTAL_DATA=${PORTAL_DATA:-$project/data}
  [[ $PORTAL_PORT =~ ^[0-9]{1,5}$ ]] && ((10#$PORTAL_PORT >= 1 && 10#$PORTAL_PORT <= 65535)) \
    || fail "PORTAL_PORT must be a port number, not \"$PORTAL_PORT\"."
  case $PORTAL_DEMO in
    true) is_loopback "$PORTAL_HOST" || fail "The demo's passwords are public: with PORTAL_DEMO=true PORTAL_HOST must be 127.0.0.1, not \"$PORTAL_HOST\"." ;;
    false) ;;
    *) fail "PORTAL_DEMO must be true or false, not \"$PORTAL_DEMO\"." ;;
  esac
  (umask 077 && mkdir -p "$PORTAL_DATA") 2>/dev/null && PORTAL_DATA=$(cd "$PORTAL_DATA" && pwd) \
    || fail "The data folder \"$PORTAL_DATA\" cannot be made."
  [ -z "${PORTAL_LINK_KEY:-}" ] || [ ${#PORTAL_LINK_KEY} -ge 32 ] || fail "PORTAL_LINK_KEY must have at least 32 characters."
  check_mail_settings
  if [ -n "${PORTAL_SURVEYS:-}" ]; then
    PORTAL_SURVEYS=$(cd "$PORTAL_SURVEYS" 2>/dev/null && pwd) || fail "PORTAL_SURVEYS names no folder."
    export PORTAL_SURVEYS
  fi
  log=$PORTAL_DATA/portal.log
}

# The rest is checked by the portal, which says so in its log and does not start.
check_mail_settings() {
  [ -n "${PORTAL_SMTP_HOST:-}" ] || return 0
  [ -n "${PORTAL_MAIL_FROM:-}" ] || fail "PORTAL_SMTP_HOST needs PORTAL_MAIL_FROM, the address mails come from."
  [[ ${PORTAL_ADDRESS:-} =~ ^https?://[^/?#]+ ]] || fail "PORTAL_SMTP_HOST needs PORTAL_ADDRESS, where recipients reach the portal: https://styring.example."
  case ${PORTAL_SMTP_TLS:-starttls} in
    starttls | tls | none) ;;
    *) fail "PORTAL_SMTP_TLS must be starttls, tls or none, not \"$PORTAL_SMTP_TLS\"." ;;
  esac
}

is_loopback() {
  [[ $1 =~ ^127\.[0-9]+\.[0-9]+\.[0-9]+$ || $1 == localhost || $1 == ::1 ]]
}

# The address to reach the listener at from here.
near_host() {
  case $PORTAL_HOST in
    0.0.0.0 | ::) echo 127.0.0.1 ;;
    *) echo "$PORTAL_HOST" ;;
  esac
}

# Host and port as an address has them: an IPv6 host in brackets.
near_authority() {
  local host
  host=$(near_host)
  case $host in
    *:*) echo "[$host]:$PORTAL_PORT" ;;
    *) echo "$host:$PORTAL_PORT" ;;
  esac
}

# The lock is held by the server itself, which inherits descriptor 9: it lasts as long as the server does.
lock_data_folder() {
  exec 9>"$PORTAL_DATA/lock" || fail "The data folder \"$PORTAL_DATA\" cannot be written to."
  flock -n 9 || fail "The data folder \"$PORTAL_DATA\" is in use by another portal. End that one, or set PORTAL_DATA to another folder."
}

refuse_port_in_use() {
  if (exec 3<>"/dev/tcp/$(near_host)/$PORTAL_PORT") 2>/dev/null; then
    fail "Port $PORTAL_PORT is in use. End the program that has it, or set PORTAL_PORT to another port."
  fi
}

is_built() {
  [ -f "$war" ] && [ -f "$server" ] || return 1
  local sources=("$project/pom.xml" "$project/src/main")
  [ ! -d "$project/surveys" ] || sources+=("$project/surveys")
  [ -z "$(find "${sources[@]}" -newer "$war" -print -quit)" ]
}

# The build is dated to its beginning, so that what is edited meanwhile counts as newer.
build() {
  is_built && return
  require maven
  echo "Building the portal (the first time fetches its libraries) ..."
  local output=$PORTAL_DATA/build.log begun=$PORTAL_DATA/build.begun
  touch "$begun"
  rm -rf "$project/target/classes" "$project/target/ROOT" "$war"
  mvn -B -q -f "$project/pom.xml" -Dmaven.test.skip=true package >"$output" 2>&1 9>&- &
  if ! wait $!; then
    tail -n 30 "$output" >&2
    fail "The build failed; all it said is in $output."
  fi
  touch -r "$begun" "$war"
  rm -f "$begun"
}

start_server() {
  rm -rf "$PORTAL_DATA/server"
  [ ! -f "$log" ] || mv -f "$log" "$log.1"
  export LC_ALL=C.UTF-8
  umask 077
  # The options are words: PORTAL_JAVA_OPTS is split on purpose
  # shellcheck disable=SC2086
  java -Dfile.encoding=UTF-8 -Djava.awt.headless=true -XX:-UsePerfData ${PORTAL_JAVA_OPTS:-} \
    -jar "$server" --deploy "$war" --rootDir "$PORTAL_DATA/server" --port "$PORTAL_PORT" \
    --nocluster --nohostaware --disablephonehome \
    --prebootcommandfile "$project/deploy/preboot.asadmin" --logproperties "$project/deploy/logging.properties" \
    >"$log" 2>&1 </dev/null &
  server_process=$!
}

# The status of GET /health/ready, or nothing.
readiness() {
  local status
  {
    exec 3<>"/dev/tcp/$(near_host)/$PORTAL_PORT" \
      && printf 'GET /health/ready HTTP/1.0\r\nHost: %s\r\n\r\n' "$(near_authority)" >&3 \
      && read -r -t 5 _ status _ <&3 && echo "$status"
  } 2>/dev/null
}

# The server says "ready" also when it could not take the portal up: then readiness does not follow.
await_readiness() {
  local deadline=$((SECONDS + patience_seconds)) up_since=
  until [ "$(readiness)" = 200 ]; do
    kill -0 "$server_process" 2>/dev/null || give_up "The server ended before the portal was ready."
    if [ -z "$up_since" ] && grep -q 'PayaraMicro: Payara Micro .* ready in' "$log"; then
      up_since=$SECONDS
    fi
    [ -z "$up_since" ] || [ $((SECONDS - up_since)) -lt 5 ] || give_up "The portal could not be started."
    [ $SECONDS -lt $deadline ] || give_up "The portal was not ready within $patience_seconds seconds."
    sleep 0.3
  done
}

# Ends with the reason out of the log: the first things that went wrong, and what was at the bottom of them; where
# nothing is marked so, as when Java refuses its options, the last lines.
give_up() {
  local reason
  reason=$(
    grep -E ' SEVERE |^[A-Za-z.]+(Exception|Error): ' "$log" | head -n 4
    grep -E '^Caused by: ' "$log" | awk '!seen[$0]++' | tail -n 2
  )
  [ -n "$reason" ] || reason=$(tail -n 8 "$log")
  cut -c 1-400 <<<"$reason" >&2
  fail "$1 The whole log is in $log."
}

greet() {
  echo
  echo "Styringsportalen: http://$(near_authority)/"
  if [ "$PORTAL_DEMO" = true ]; then
    echo "Demo log-ins, password demo1234: kl-admin, kl-analytiker, and socialchef-<code> for each municipality, e.g. socialchef-0101"
  fi
  grep -o 'PORTAL-ADMIN.*' "$log"
  echo "Log: $log. End with Ctrl-C."
}

# A child in bash's background ignores SIGINT, so it is told by SIGTERM; whoever does not listen is killed.
end_children() {
  trap '' INT TERM HUP
  local children deadline=$((SECONDS + grace_seconds))
  children=$(jobs -p)
  [ -n "$children" ] || return
  kill -TERM $children 2>/dev/null
  while kill -0 $children 2>/dev/null && [ $SECONDS -lt $deadline ]; do
    sleep 0.2
  done
  kill -KILL $children 2>/dev/null
  wait
}

# Tells every faulty file by its path below the folder; the exit status is 0 when all are sound.
check_questionnaires() {
  local folder=${1:-$project/surveys}
  PORTAL_DATA=${TMPDIR:-/tmp}
  build
  exec java -Dfile.encoding=UTF-8 -cp "$project/target/ROOT/WEB-INF/classes:$project/target/ROOT/WEB-INF/lib/*" \
    dk.styringsportal.surveys.QuestionnaireCheck "$folder"
}

# Prints the edition's checksum and nothing else; the exit status is 0 when every figure comes out as it stands there.
verify_edition() {
  PORTAL_DATA=${TMPDIR:-/tmp}
  build >&2
  exec java -Dfile.encoding=UTF-8 -cp "$project/target/ROOT/WEB-INF/classes:$project/target/ROOT/WEB-INF/lib/*" \
    dk.styringsportal.surveys.edition.EditionCheck "$1"
}

if [ "${1:-}" = --check ]; then
  require jdk
  check_questionnaires "${2:-}"
elif [ "${1:-}" = --verify-edition ] && [ $# -eq 2 ]; then
  require jdk >&2
  verify_edition "$2"
elif [ $# -gt 0 ]; then
  fail "\"$1\" is not understood. deploy/run.sh takes nothing, or --check [DIR]."
fi

trap end_children EXIT
trap 'exit 0' INT TERM HUP
require jdk
read_settings
lock_data_folder
refuse_port_in_use
build
start_server
await_readiness
greet
{ wait "$server_process"; } 2>/dev/null
status=$?
fail "The server ended by itself (status $status). The log is in $log."
