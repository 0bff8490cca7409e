#!/bin/bash
# From java to the first page: Offprint beside a bare Quarkus page with Hibernate and H2, in turns, with the same java and jars of
# the same kind, each on a store that is there already: src/bench/start.sh [TURNS [JAVA_HOME]]
# On java 25 or later with AOT caches, as the image has them. Prints the median of each and the ratio.
set -eu
cd "$(dirname "$0")/../.."
turns=${1:-7}
home=${2:-${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")}}
java=$home/bin/java
version=$("$java" -version 2>&1 | sed -n '1s/^[^"]*"\([0-9]*\).*/\1/p')
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
kind=fast-jar
[ "$version" -lt 25 ] || kind=aot-jar

./mvnw -B -ntp -q package -Dmaven.test.skip=true -Dspotless.check.skip=true -Dquarkus.package.jar.type=$kind \
    -Dquarkus.package.output-directory=start
mv target/start "$scratch/offprint"
./mvnw -B -ntp -q -f src/bench/bare/pom.xml package -Dquarkus.package.jar.type=$kind -Dquarkus.package.output-directory=start
mv src/bench/bare/target/start "$scratch/bare"
rm -rf src/bench/bare/target
jar() { find "$scratch/$1" -name quarkus-run.jar | head -1; }

options=(-Xmx512m -Dquarkus.http.host=127.0.0.1 -Dquarkus.log.level=ERROR)
# runs NAME PORT [OPTION…]: prints the milliseconds to the first page
run() {
    local name=$1 port=$2 begin process
    shift 2
    begin=$(date +%s%N)
    (cd "$scratch/$name" && OFFPRINT_DATA_DIR="$scratch/data" exec "$java" "$@" "${options[@]}" -Dbare.folder="$scratch/$name" \
        -Dquarkus.http.port="$port" -jar "$(jar "$name")" >"$scratch/$name.log" 2>&1) &
    process=$!
    until curl -sf -o /dev/null "http://127.0.0.1:$port/"; do
        if ! kill -0 $process 2>/dev/null || [ $(($(date +%s%N) - begin)) -gt 120000000000 ]; then
            kill $process 2>/dev/null || true
            head -50 "$scratch/$name.log" >&2
            exit 1
        fi
    done
    echo $((($(date +%s%N) - begin) / 1000000))
    # so that the seeds are in, and an AOT cache sees it all
    [ "${settle:-0}" = 0 ] || sleep "$settle"
    kill $process
    wait $process 2>/dev/null || true
}
port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }
median() { sort -n | sed -n "$(((turns + 1) / 2))p"; }

declare -A cache=([offprint]="" [bare]="")
for name in offprint bare; do
    settle=15 run $name "$(port)" >/dev/null
    if [ $kind = aot-jar ]; then
        # as deploy/check/train.sh does
        settle=5 run $name "$(port)" -XX:AOTCacheOutput="$scratch/$name.aot" -XX:TieredStopAtLevel=1 >/dev/null
        cache[$name]=-XX:AOTCache=$scratch/$name.aot
    fi
done
for _ in $(seq "$turns"); do
    for name in offprint bare; do
        run $name "$(port)" ${cache[$name]} >>"$scratch/$name.times"
    done
done
ours=$(median <"$scratch/offprint.times")
bare=$(median <"$scratch/bare.times")
echo "java $version, $kind${cache[bare]:+ with an AOT cache}, $turns turns: Offprint $ours ms, bare $bare ms, ratio $(python3 -c "print(f'{$ours / $bare:.2f}')") (goal 1.5)"
