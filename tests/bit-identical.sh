#!/usr/bin/env bash
# Runs every example under each configuration that could change a bit, WebAssembly among them, and compares outputs and figures with the verified ones.
# Prints a table; ends with 1 when any configuration differs. Needs what `dotnet test` needs and takes some minutes.
set -u
cd "$(dirname "$0")/.."
artifacts=$(mktemp -d)
trap 'rm -rf "$artifacts"' EXIT
export DOTNET_CLI_UI_LANGUAGE=en DiffEngine_Disabled=true NEURONDOCS_TIME_FACTOR=10

# What each configuration runs: the examples, and the tests of Core that compare bits or hash them.
declare -A filters=(
    [Snippets]='FullyQualifiedName~OutputTests|FullyQualifiedName~StandaloneTests|FullyQualifiedName~ConfigurationTests'
    [Core]='FullyQualifiedName~Elementary|FullyQualifiedName~ElementwiseMap|FullyQualifiedName~MatrixProduct|FullyQualifiedName~LinearAlgebra|FullyQualifiedName~Reduction|FullyQualifiedName~WeightedSum|FullyQualifiedName~Quotient'
    [Playground]='FullyQualifiedName~WebAssemblyTests'
)

# Builds beside the tree, so that bin/ and obj/ keep what the reader last built.
build() { # folder, suites, arguments
    local folder=$1 suites=$2 suite; shift 2
    for suite in $suites; do
        dotnet build "tests/NeuronDocs.$suite.Tests" --artifacts-path "$artifacts/$folder" -v quiet -nologo "$@" > "$artifacts/$folder.log" 2>&1 || { cat "$artifacts/$folder.log"; exit 1; }
    done
}

differences=0
run() { # title, build folder, suites, what the run must see switched off, environment...
    local title=$1 folder=$2 suites=$3 expect=$4 log=$artifacts/run.log; shift 4
    local start=$SECONDS verdict='identical' tests=0 suite dll passed
    for suite in $suites; do
        dll=$(find "$artifacts/$folder/bin" -path "*/NeuronDocs.$suite.Tests/*" -name "NeuronDocs.$suite.Tests.dll" -print -quit)
        if ! env NEURONDOCS_EXPECT="$expect" "$@" dotnet test "$dll" --filter "${filters[$suite]}" --nologo > "$log" 2>&1; then
            verdict='DIFFERS'
            differences=1
            grep -E '^ +Failed |^ +Error Message' -A 12 "$log" | head -60
        fi
        passed=$(sed -n 's/.*Passed: *\([0-9]*\).*/\1/p' "$log" | tail -1)
        if [ "${passed:-0}" -eq 0 ]; then verdict='NOT RUN'; differences=1; fi
        tests=$((tests + ${passed:-0}))
    done
    printf '| %-34s | %-9s | %5d | %4d s |\n' "$title" "$verdict" "$tests" $((SECONDS - start))
}

native='Snippets Core'
build release "$native Playground" -c Release
build debug "$native" -c Debug -p:Optimize=false
printf '| %-34s | %-9s | %5s | %6s |\n' configuration outputs tests time
printf '| %-34s | %-9s | %5s | %6s |\n' '---' '---' '---' '---'
run "Release, $(nproc) processors"            release "$native" optimized
run 'one processor'                      release "$native" one-processor DOTNET_PROCESSOR_COUNT=1
run 'DOTNET_EnableAVX512=0'              release "$native" no-avx512 DOTNET_EnableAVX512=0
run 'DOTNET_EnableAVX2=0'                release "$native" no-avx2 DOTNET_EnableAVX2=0
run 'DOTNET_EnableHWIntrinsic=0'         release "$native" no-hardware-intrinsics DOTNET_EnableHWIntrinsic=0
run 'culture tr-TR'                      release Snippets culture-tr-TR NEURONDOCS_TEST_CULTURE=tr-TR LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8
run 'culture de-DE'                      release Snippets culture-de-DE NEURONDOCS_TEST_CULTURE=de-DE LC_ALL=de_DE.UTF-8 LANG=de_DE.UTF-8
run 'Debug without optimization'         debug "$native" unoptimized
run 'Debug, no hardware intrinsics'      debug "$native" unoptimized,no-hardware-intrinsics DOTNET_EnableHWIntrinsic=0
run 'WebAssembly under Node'             release Playground ''
exit $differences
