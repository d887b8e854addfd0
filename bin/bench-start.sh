# bin/bench start: from nothing to the first page, and again; sourced by bin/bench.
#
# Each start is measured from the command to the first answered page with status 200, by a client
# that asks every 20 ms. CPU is user + system time of the application and of all its PostgreSQL
# processes from /proc; on a machine that does other work it is the steadier number.

STARTS=5
PAGE=${PAGE:-/}

now_ms() { echo $(($(date +%s%N) / 1000000)); }

# get PORT: the status line of the first page.
get() {
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' "$PAGE" >&3
  local status
  read -r status <&3
  exec 3>&-
  printf '%s\n' "$status"
}

postgres_pids() {
  local postmaster
  postmaster=$(head -n 1 "$1/postgres/cluster/postmaster.pid" 2>/dev/null) || return 0
  echo "$postmaster" $(cat "/proc/$postmaster/task/$postmaster/children" 2>/dev/null)
}

# cpu_ms PID…: user + system time so far, with that of ended children.
cpu_ms() {
  local pid ticks=0
  for pid in "$@"; do
    [ -r "/proc/$pid/stat" ] && ticks=$((ticks + $(sed 's/.*) //' "/proc/$pid/stat" | awk '{print $12 + $13 + $14 + $15}')))
  done
  echo $((ticks * 1000 / $(getconf CLK_TCK)))
}

# Memory that a process does not share, plus its part of what it shares, in MB.
pss_mb() {
  local pid kb=0
  for pid in "$@"; do kb=$((kb + $(awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup" 2>/dev/null || echo 0))); done
  echo $((kb / 1024))
}

# one_start DATA PORT WORDS…: "wall_ms app_cpu_ms db_cpu_ms app_mb db_mb", then stops it again.
one_start() {
  local data=$1 port=$2 began ended pid result
  shift 2
  began=$(now_ms)
  MOTCUA_TRAIN=no bin/run --port "$port" --data "$data" "$@" >"$data.log" 2>&1 &
  pid=$!
  until get "$port" 2>/dev/null | grep -q ' 200'; do
    kill -0 "$pid" 2>/dev/null || { cat "$data.log" >&2; fail "the start failed"; }
    sleep 0.02
  done
  ended=$(now_ms)
  # shellcheck disable=SC2046
  result="$((ended - began)) $(cpu_ms "$pid") $(cpu_ms $(postgres_pids "$data")) $(pss_mb "$pid") $(pss_mb $(postgres_pids "$data"))"
  kill -TERM "$pid"
  wait "$pid" 2>/dev/null || true
  echo "$result"
}

row() { printf '| %-34s | %7s | %8s | %7s | %8s | %7s |\n' "$@"; }

median() { sort -n | awk '{v[NR] = $0} END {print v[int((NR + 1) / 2)]}'; }

# The medians of the columns of several measurements.
medians() {
  local rows=$1 column
  for column in 1 2 3 4 5; do printf '%s\n' "$rows" | awk -v c=$column '{print $c}' | median; done | tr '\n' ' '
}

several() {
  local i
  for i in $(seq "$STARTS"); do one_start "$@"; done
}

bench_start() {
  local folder port first warm plain cache empty
  if [ ! -r /proc/self/smaps_rollup ]; then fail "bin/bench start reads /proc, so it runs on Linux only"; fi
  folder=$(mktemp -d "${TMPDIR:-/tmp}/motcua-start.XXXXXX")
  port=$((20000 + RANDOM % 20000))
  build_app
  cache=$(cache_file)
  say "training the JDK's cache …"
  if [ ! -f "$cache" ]; then
    (MOTCUA_TRAIN_AFTER=0 train "$cache" $$ "$port") >"$folder/training.log" 2>&1 &
    MOTCUA_TRAIN=no bin/run --port "$port" --data "$folder/training" --empty >"$folder/run.log" 2>&1 &
    local pid=$!
    wait %1 2>/dev/null || true
    for _ in $(seq 120); do [ -f "$cache" ] && break; sleep 1; done
    kill -TERM "$pid"
    wait "$pid" 2>/dev/null || true
  fi
  say "starting $((STARTS * 2 + 2)) times …"
  first=$(one_start "$folder/first" "$port")
  empty=$(one_start "$folder/empty" "$port" --empty)
  warm=$(several "$folder/first" "$port")
  mv "$cache" "$cache.away"
  plain=$(several "$folder/first" "$port")
  mv "$cache.away" "$cache"
  echo
  echo "Start to the first page, $(nproc) cores, $("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 2p | sed 's/.*build /JDK /; s/)//'), load $(cut -d ' ' -f 1 /proc/loadavg), commit $(git rev-parse --short HEAD 2>/dev/null)"
  echo
  echo "with cache : without = $(echo "$(medians "$warm")$(medians "$plain")" | awk '{printf "%.2f in wall time, %.2f in CPU", $1 / $6, $2 / $7}') (medians of $STARTS)"
  echo
  row "start" "wall ms" "app CPU" "db CPU" "app MB" "db MB"
  row "---" "---:" "---:" "---:" "---:" "---:"
  # shellcheck disable=SC2086
  {
    row "first ever, with demo data" $first
    row "first ever, --empty" $empty
    row "again, with the JDK's cache" $(medians "$warm")
    row "again, without" $(medians "$plain")
  }
  echo
  echo "targets: first ever at most 15,000 ms; again at most 3,500 ms"
  rm -rf "$folder"
}
