#!/usr/bin/env bash
# Runs every example under each configuration that could change a bit, and compares outputs and figures with the verified ones.
# Prints a table; ends with 1 when any configuration differs. Needs what `dotnet test` needs and takes some minutes.
set -u
cd "$(dirname "$0")/.."
project=tests/NeuronDocs.Snippets.Tests
artifacts=$(mktemp -d)
trap 'rm -rf "$artifacts"' EXIT
export DOTNET_CLI_UI_LANGUAGE=en DiffEngine_Disabled=true NEURONDOCS_TIME_FACTOR=10
filter='FullyQualifiedName~OutputTests|FullyQualifiedName~StandaloneTests|FullyQualifiedName~ConfigurationTests'

# Builds beside the tree, so that bin/ and obj/ keep what the reader last built.
build() { # folder, arguments
    local folder=$1; shift
    dotnet build "$project" --artifacts-path "$artifacts/$folder" -v quiet -nologo "$@" > "$artifacts/$folder.log" 2>&1 || { cat "$artifacts/$folder.log"; exit 1; }
}

differences=0
run() { # title, build folder, what the run must see switched off, environment...
    local title=$1 folder=$2 expect=$3; shift 3
    local log=$artifacts/run.log dll
    dll=$(find "$artifacts/$folder/bin" -path '*NeuronDocs.Snippets.Tests*' -name NeuronDocs.Snippets.Tests.dll -print -quit)
    local start=$SECONDS verdict
    if env NEURONDOCS_EXPECT="$expect" "$@" dotnet test "$dll" --filter "$filter" --nologo > "$log" 2>&1; then
        verdict='identical'
    else
        verdict='DIFFERS'
        differences=1
        grep -E '^ +Failed |^ +Error Message' -A 12 "$log" | head -60
    fi
    printf '| %-34s | %-9s | %5s | %4d s |\n' "$title" "$verdict" "$(sed -n 's/.*Passed: *\([0-9]*\).*/\1/p' "$log" | tail -1)" $((SECONDS - start))
}

build release -c Release
build debug -c Debug -p:Optimize=false
printf '| %-34s | %-9s | %5s | %6s |\n' configuration outputs tests time
printf '| %-34s | %-9s | %5s | %6s |\n' '---' '---' '---' '---'
run 'Release'                            release optimized
run 'DOTNET_EnableAVX512=0'              release no-avx512 DOTNET_EnableAVX512=0
run 'DOTNET_EnableAVX2=0'                release no-avx2 DOTNET_EnableAVX2=0
run 'DOTNET_EnableHWIntrinsic=0'         release no-hardware-intrinsics DOTNET_EnableHWIntrinsic=0
run 'culture tr-TR'                      release culture-tr-TR NEURONDOCS_TEST_CULTURE=tr-TR LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8
run 'culture de-DE'                      release culture-de-DE NEURONDOCS_TEST_CULTURE=de-DE LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8
run 'one processor'                      release one-processor DOTNET_PROCESSOR_COUNT=1
run 'Debug without optimization'         debug unoptimized
run 'Debug, no hardware intrinsics'      debug unoptimized,no-hardware-intrinsics DOTNET_EnableHWIntrinsic=0
exit $differences
