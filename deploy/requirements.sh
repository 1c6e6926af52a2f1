# Sourced by run.sh and test.sh: what the machine must have, and how it gets there.

# Ends the script with one sentence on the error stream.
fail() {
  printf '%s\n' "$1" >&2
  exit 1
}

has_jdk_17() {
  command -v java >/dev/null && command -v javac >/dev/null || return 1
  local version
  version=$(javac -version 2>&1) && version=${version#javac } && version=${version%%[!0-9]*}
  [ "${version:-0}" -ge 17 ]
}

# All three programs: each is a package of its own.
has_office() {
  command -v soffice >/dev/null || return 1
  local program
  program=$(dirname "$(readlink -f "$(command -v soffice)")")
  [ -e "$program/libsclo.so" ] && [ -e "$program/libswlo.so" ] && [ -e "$program/libsdlo.so" ]
}

# require <jdk|maven|chromium|headless-shell|libreoffice|poppler|xmllint|r|pspp|curl|unzip>...: installs what is missing when run as root on a machine with apt, else says what to install.
require() {
  local packages=() thing
  for thing in "$@"; do
    case $thing in
      jdk) has_jdk_17 || packages+=(openjdk-17-jdk-headless) ;;
      maven) command -v mvn >/dev/null || packages+=(maven) ;;
      chromium) [ -x /usr/bin/chromium ] || packages+=(chromium) ;;
      headless-shell) [ -x /usr/bin/chromium-headless-shell ] || packages+=(chromium-headless-shell) ;;
      libreoffice) has_office || packages+=(libreoffice-calc libreoffice-writer libreoffice-impress) ;;
      poppler) command -v pdftotext >/dev/null || packages+=(poppler-utils) ;;
      xmllint) command -v xmllint >/dev/null || packages+=(libxml2-utils) ;;
      r) command -v Rscript >/dev/null || packages+=(r-base-core) ;;
      pspp | curl | unzip) command -v "$thing" >/dev/null || packages+=("$thing") ;;
    esac
  done
  [ ${#packages[@]} -gt 0 ] || return 0
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
    fail "Missing on this machine: ${packages[*]}. Install with: sudo apt-get install ${packages[*]}"
  fi
  echo "Installing ${packages[*]} ..."
  export DEBIAN_FRONTEND=noninteractive
  apt-get -q update && apt-get -q install -y --no-install-recommends "${packages[@]}" \
    || fail "apt could not install ${packages[*]}."
}
