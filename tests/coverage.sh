#!/usr/bin/env bash
# Line and branch coverage of Core by its own tests, at least 95 % of each.
# Experiments over many draws are left out: they reach nothing that other tests do not, and take minutes where every line is counted.
# Lists what is not reached; the full report is tests/NeuronDocs.Core.Tests/TestResults/coverage/**/coverage.cobertura.xml.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export VSTestLogger=                        # a second run of the same tests: not counted again
results=tests/NeuronDocs.Core.Tests/TestResults/coverage
rm -rf "$results"
dotnet test tests/NeuronDocs.Core.Tests --filter 'Kind!=experiment' --collect 'XPlat Code Coverage' --results-directory "$results" "$@" -- \
    'DataCollectionRunSettings.DataCollectors.DataCollector.Configuration.Include=[NeuronDocs.Core]*'

report=$(find "$results" -name coverage.cobertura.xml -print -quit)
grep -o '<class [^>]*' "$report" | sed -E 's/.*filename="([^"]*)" line-rate="([^"]*)" branch-rate="([^"]*)".*/\2 \3 \1/' | awk '$1 < 1 || $2 < 1' | sort -u
read -r line branch < <(grep -o '<coverage [^>]*' "$report" | sed -E 's/.*line-rate="([^"]*)" branch-rate="([^"]*)".*/\1 \2/')
echo "lines $line, branches $branch"
awk -v line="$line" -v branch="$branch" 'BEGIN { exit !(line > 0.95 && branch > 0.95) }'
