#!/usr/bin/env bash
# Takes every example home: builds the site, unpacks each zip where there is no network and no package, and compares what it prints with its expected.txt.
# The zip of an example runs as a project, each program in the zip of a chapter as a file. Prints a table; ends with 1 when anything differs.
# Needs what the build of the site needs, and unzip; takes about a quarter of an hour on two processors.
#   tests/take-home.sh [SITE]    SITE: a site that is built already
set -u
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

site=${1:-$work/site}
if [ $# -eq 0 ]; then dotnet run --project src/NeuronDocs.Cli -- build --output "$site" > "$work/build.log" 2>&1 || { cat "$work/build.log"; exit 1; }; fi

# From here on nothing of this machine helps but the SDK.
export HOME=$work/home DOTNET_CLI_HOME=$work/home NUGET_PACKAGES=$work/home/packages work
for name in http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY; do export "$name=http://127.0.0.1:9"; done
unset NO_PROXY no_proxy
mkdir -p "$HOME"

# One line a program: chapter, way, verdict, name.
take_home() { # the zip, below the site
    local chapter slug folder
    chapter=$(dirname "$2") slug=$(basename "$2" .zip) folder=$work/unpacked/$2
    mkdir -p "$folder" && unzip -q "$1/$2" -d "$folder" && cd "$folder/$slug" || { echo "$chapter zip FAILED $2"; return; }
    if [ "$slug" = "$chapter" ]; then
        dotnet compare.cs > "$folder/log" 2>&1
        # "xor.cs: identical, 4 lines", and at the end how many there are.
        sed -n "s/^\([a-z0-9-]*\)\.cs: identical, .*/$chapter file identical \1/p; s/^\([a-z0-9-]*\)\.cs: \(line\|it failed\).*/$chapter file DIFFERS \1/p" "$folder/log"
        if ! grep -q ' examples are identical\.$' "$folder/log"; then echo "$chapter file FAILED $2"; fi
        cat "$folder/log" >&2
    elif dotnet run > "$folder/printed" 2> "$folder/log" && cmp "$folder/printed" expected.txt >> "$folder/log" 2>&1; then
        echo "$chapter project identical $slug"
    else
        echo "$chapter project DIFFERS $slug"
        cat "$folder/printed" "$folder/log" >&2
    fi
    cd / && rm -rf "$folder"
}
export -f take_home

start=$SECONDS
(cd "$site" && find . -mindepth 2 -maxdepth 2 -name '*.zip' | sed 's|^\./||' | LC_ALL=C sort) |
    xargs -P 2 -I{} bash -c "take_home '$(realpath "$site")' {}" > "$work/results" 2> "$work/errors"

printf '| %-22s | %-8s | %-9s | %-8s |\n' chapter 'run as' identical differing
printf '| %-22s | %-8s | %-9s | %-8s |\n' '---' '---' '---' '---'
awk '{ all[$1 " " $2]++; if ($3 == "identical") same[$1 " " $2]++ }
    END { for (key in all) { split(key, part, " "); printf "| %-22s | %-8s | %9d | %8d |\n", part[1], part[2], same[key], all[key] - same[key] } }' "$work/results" | LC_ALL=C sort
printf '%d programs in %d s\n' "$(wc -l < "$work/results")" $((SECONDS - start))
if [ ! -s "$work/results" ]; then echo 'There is no zip.'; exit 1; fi
if grep -v ' identical ' "$work/results"; then cat "$work/errors"; exit 1; fi
