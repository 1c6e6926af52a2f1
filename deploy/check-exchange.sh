#!/usr/bin/env bash
# Lets the programs that people use open what the portal hands out: LibreOffice the spreadsheets (and documents and slides), R and
# PSPP the package with microdata. Each check is a line; the last line counts them.
#
#   deploy/check-exchange.sh           starts a demonstration, fetches the files of its newest edition, and ends it
#   deploy/check-exchange.sh ADDRESS   fetches from a portal that runs: http://127.0.0.1:8080, a demonstration for the microdata
#   deploy/check-exchange.sh FILE...   checks files at hand: .xlsx, .ods, .docx, .pptx, and .zip with microdata
set -u

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$project/deploy/requirements.sh"
require libreoffice poppler xmllint r pspp curl unzip

work=$(mktemp -d) || fail "No temporary folder can be made."
portal_process=
passed=0
failed=0
patience_seconds=600
log_in=${PORTAL_CHECK_LOGIN:-kl-analytiker:demo1234}

end() {
  if [ -n "$portal_process" ]; then
    kill -TERM "$portal_process" 2>/dev/null
    wait "$portal_process" 2>/dev/null
  fi
  rm -rf "$work"
}
trap end EXIT
trap 'exit 1' INT TERM HUP

# check <what> <command>...: a line for whoever reads, and the command's own words where it fails.
check() {
  local what=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $what"
  else
    failed=$((failed + 1))
    echo "FAILED  $what"
    sed 's/^/          /' "$work/said"
  fi
}

# A profile of its own, so that nothing the user has set or kept open matters.
office() {
  soffice --headless --norestore "-env:UserInstallation=file://$work/profile" "$@"
}

# LibreOffice says in words, not by its status, that a file cannot be loaded.
opens() {
  local file=$1 into=$work/pdf
  mkdir -p "$into"
  office --convert-to pdf --outdir "$into" "$file" || return 1
  [ -s "$into/$(basename "${file%.*}").pdf" ]
}

# Every sheet as it is shown, in a file of its own: <folder>/<name>-<sheet>.csv
sheets() {
  local file=$1 into=$2
  mkdir -p "$into"
  office --convert-to 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,true,false,false,-1' --outdir "$into" "$file" \
    && [ -n "$(ls -A "$into")" ]
}

# Both spreadsheets show the same, sheet by sheet, with Danish decimal commas.
shows_the_same() {
  local sheet name compared=0
  sheets "$1" "$work/xlsx" && sheets "$2" "$work/ods" || return 1
  for sheet in "$work"/xlsx/*.csv; do
    name=$(basename "$sheet")
    cmp "$sheet" "$work/ods/$name" || return 1
    compared=$((compared + 1))
  done
  echo "$compared sheets" && [ $compared -gt 0 ] && grep -qE ';[0-9]+,[0-9]{2};' "$work"/xlsx/*.csv
}

# has_pages <file> <pages>: what LibreOffice sets, in a typeface of its own where the machine lacks the document's.
has_pages() {
  local pages
  pages=$(pdfinfo "$work/pdf/$(basename "${1%.*}").pdf" | sed -n 's/^Pages: *//p')
  echo "$pages pages"
  [ "$pages" -eq "$2" ]
}

# Each slide is a page, and what an edition is and rests on can be read there: LibreOffice leaves out what it cannot draw.
slides_tell() {
  local text pages slides
  text=$(pdftotext "$work/pdf/$(basename "${1%.*}").pdf" -) || return 1
  pages=$(pdfinfo "$work/pdf/$(basename "${1%.*}").pdf" | sed -n 's/^Pages: *//p')
  slides=$(unzip -l "$1" | grep -cE ' ppt/slides/slide[0-9]+\.xml$')
  echo "$pages pages of $slides slides"
  [ "$pages" -eq "$slides" ] && grep -q 'Kontrolsum' <<<"$text" && grep -q 'N = [0-9]' <<<"$text" && grep -q 'Kilder' <<<"$text"
}

# Of the slides as LibreOffice understands them: how many things an XPath finds.
found() {
  xmllint --huge --xpath "count($1)" "$work/read/slides.fodp"
}

# Each slide is read title first and where it comes from last, no two titles are the same, and each chart and table tells in words
# what it shows.
slides_are_accessible() {
  local page="//*[local-name()='page']" shape="*[local-name()='frame' or local-name()='custom-shape']" pages told alike
  local drawn="$page/*[local-name()='frame'][*[local-name()='object' or local-name()='table']]"
  mkdir -p "$work/read" && cp "$1" "$work/read/slides.pptx" || return 1
  office --convert-to fodp --outdir "$work/read" "$work/read/slides.pptx" && [ -s "$work/read/slides.fodp" ] || return 1
  pages=$(found "$page")
  told=$(found "$drawn")
  alike=$(xmllint --huge --xpath "$page/@*[local-name()='name']" "$work/read/slides.fodp" | sort | uniq -d)
  echo "$pages slides, $told charts and tables $alike"
  [ "$pages" -gt 1 ] && [ "$told" -gt 0 ] && [ -z "$alike" ] \
    && [ "$(found "$page[$shape[1][@*[local-name()='class']='title']]")" -eq "$pages" ] \
    && [ "$(found "$page[position() > 1][$shape[last()][contains(., 'Kontrolsum')]]")" -eq $((pages - 1)) ] \
    && [ "$(found "$drawn[*[local-name()='desc'][string-length(.) > 0]]")" -eq "$told" ]
}

unpacks() {
  rm -rf "$work/microdata"
  unzip -q -d "$work/microdata" "$1"
}

# The script compares by itself; here the two files are compared once more.
r_reproduces() {
  (cd "$work/microdata" && Rscript laes.R && cmp reproduced_table.csv published_table.csv)
}

spss_syntax_reads() {
  (
    cd "$work/microdata" \
      && printf '%s\n' "INSERT FILE='laes.sps'." "SAVE OUTFILE='data.sav'." 'DISPLAY DICTIONARY.' >all.sps \
      && pspp -o - all.sps && [ -s data.sav ]
  )
}

# The committee's paper as LibreOffice understands it: a title, headings, a table with a head, words for the picture.
paper_is_accessible() {
  local headings
  mkdir -p "$work/read"
  office --convert-to fodt --outdir "$work/read" "$1" || return 1
  local read=$work/read/$(basename "${1%.*}").fodt
  headings=$(grep -o '<text:h [^>]*text:outline-level="1"' "$read" | wc -l)
  echo "$headings headings"
  [ "$headings" -ge 5 ] \
    && grep -q '<dc:title>Bilag til udvalget' "$read" \
    && grep -q '<table:table-header-rows>' "$read" \
    && grep -q '<text:list-item>' "$read" \
    && grep -q '<svg:desc>[^<]*point' "$read" \
    && grep -q 'fo:language="da"' "$read"
}

# The paper and the slides tell the total that the portal's own figures have.
papers_tell_the_total() {
  local total
  total=$(curl -sSf -u "$log_in" "$address/api/v1/$municipality/scores" | grep -oE '"total":\{[^{}]*"points":[0-9.]+' | grep -oE '[0-9.]+$')
  total=$(LC_ALL=C printf '%.2f' "${total:-0}" | tr . ,)
  total=${total%,00}
  echo "total $total"
  pdftotext -layout "$work/pdf/udvalg.pdf" - | grep -q "samlet $total af 100 point"
}

check_papers() {
  municipality=campaigns/1/organisations/0101
  check "the committee's paper is handed out" curl -sSf -u "$log_in" -o "$work/udvalg.docx" "$address/api/v1/$municipality/committee.docx"
  check "the committee's slides are handed out" curl -sSf -u "$log_in" -o "$work/udvalg-slides.pptx" "$address/api/v1/$municipality/committee.pptx"
  check_file "$work/udvalg.docx"
  check "the paper has a title, headings and alternative texts" paper_is_accessible "$work/udvalg.docx"
  check "the paper tells the municipality's total" papers_tell_the_total
  check_file "$work/udvalg-slides.pptx"
}

check_file() {
  local file=$1
  case $file in
    *.xlsx | *.ods | *.pptx) check "LibreOffice opens $(basename "$file")" opens "$file" ;;
    *.docx)
      check "LibreOffice opens $(basename "$file")" opens "$file"
      check "$(basename "$file") has two pages" has_pages "$file" 2
      ;;
    *.zip)
      check "$(basename "$file") unpacks" unpacks "$file"
      check "R reads the microdata and reproduces the published table" r_reproduces
      check "PSPP reads the microdata by the SPSS syntax" spss_syntax_reads
      ;;
    *) fail "\"$file\" is no file that this script knows how to check." ;;
  esac
}

start_portal() {
  local port=${PORTAL_PORT:-18080}
  address=http://127.0.0.1:$port
  PORTAL_PORT=$port PORTAL_DATA=$work/data "$project/deploy/run.sh" >"$work/portal.log" 2>&1 &
  portal_process=$!
  local deadline=$((SECONDS + patience_seconds))
  until curl -sf -o /dev/null "$address/health/ready"; do
    kill -0 "$portal_process" 2>/dev/null || fail "The portal did not start: $(tail -n 3 "$work/portal.log")"
    [ $SECONDS -lt $deadline ] || fail "The portal was not ready within $patience_seconds seconds."
    sleep 1
  done
}

fetch() {
  curl -sSf ${3:+-u "$3"} -o "$work/$2" "$address/api/v1/editions/$edition/$1"
}

check_portal() {
  edition=$(curl -sf "$address/api/v1/editions" | grep -oE '"id":[0-9]+' | head -n 1 | cut -d : -f 2)
  [ -n "$edition" ] || fail "$address has no published edition."
  check "data.xlsx is handed out" fetch data.xlsx udgave.xlsx
  check "data.ods is handed out" fetch data.ods udgave.ods
  check "figures.pptx is handed out" fetch figures.pptx udgave.pptx
  check "microdata.zip is handed out to KL" fetch microdata.zip mikrodata.zip "$log_in"
  check_file "$work/udgave.xlsx"
  check_file "$work/udgave.ods"
  check "both spreadsheets show the same, with Danish numbers" shows_the_same "$work/udgave.xlsx" "$work/udgave.ods"
  check_file "$work/udgave.pptx"
  check "the slides show what they are of" slides_tell "$work/udgave.pptx"
  check "the slides have titles, alternative texts and an order of reading" slides_are_accessible "$work/udgave.pptx"
  check_file "$work/mikrodata.zip"
  check_papers
}

if [ $# -eq 0 ]; then
  require jdk maven
  start_portal
  check_portal
elif [[ $1 =~ ^https?:// ]] && [ $# -eq 1 ]; then
  address=${1%/}
  check_portal
else
  for file in "$@"; do
    [ -f "$file" ] && [ -r "$file" ] || fail "There is no file \"$file\" that can be read."
    check_file "$(cd "$(dirname "$file")" && pwd)/$(basename "$file")"
  done
fi
echo
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
