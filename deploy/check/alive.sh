#!/bin/bash
# Whether the process answers; for images that have no curl: alive.sh [PORT]
exec 3<>"/dev/tcp/127.0.0.1/${1:-8080}" || exit 1
printf 'GET /q/health/live HTTP/1.0\r\n\r\n' >&3
read -r -t 5 line <&3
[[ "$line" == *" 200 "* ]]
