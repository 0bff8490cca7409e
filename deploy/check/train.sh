#!/bin/sh
# Starts the application once, so that the JDK writes down what a start loads (JEP 483, 514): train.sh JAVA FOLDER
# The cache holds for this very java and folder. C1 alone, so that it holds no profiles: with them C2 compiles at once all that was
# ever hot, and the start waits for the processors.
set -eu
java=$1
folder=$2
scratch=$(mktemp -d)
log=$scratch/log
OFFPRINT_DATA_DIR=$scratch/data OFFPRINT_SECRET=0123456789abcdefghijklmnopqrstuvwxyz OFFPRINT_ADMIN_PASSWORD=only-to-learn \
    QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=0 \
    "$java" -XX:AOTCacheOutput="$folder/offprint.aot" -XX:TieredStopAtLevel=1 -XX:MaxRAMPercentage=70 \
    -jar "$folder/quarkus-run.jar" >"$log" 2>&1 &
process=$!
waited=0
until grep -q "Searches look through" "$log" || ! kill -0 "$process" 2>/dev/null || [ "$waited" -ge 120 ]; do
    sleep 1
    waited=$((waited + 1))
done
kill "$process" 2>/dev/null || true
wait "$process" || true
rm -rf "$scratch"
if ! [ -s "$folder/offprint.aot" ]; then
    echo "no AOT cache was written" >&2
    exit 1
fi
