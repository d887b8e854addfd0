# bin/bench start: from nothing to the first page, and again; sourced by bin/bench.
#
# Each start is measured from the command to the first answered page with status 200, by a client
# that asks every 20 ms. CPU is user + system time of the application and of all its PostgreSQL
# processes from /proc; on a machine that does other work it is the steadier number.

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

median() { sort -n | awk '{v[NR] = $0} END {print NR % 2 ? v[(NR + 1) / 2] : int((v[NR / 2] + v[NR / 2 + 1]) / 2)}'; }

# The medians of the columns of several measurements.
medians() {
  local rows=$1 column
  for column in 1 2 3 4 5; do printf '%s\n' "$rows" | awk -v c=$column '{print $c}' | median; done | tr '\n' ' '
}

# several_starts TIMES DATA PORT WORDS…
several_starts() {
  local i times=$1
  shift
  for i in $(seq "$times"); do one_start "$@"; done
}

# line WHAT LIMIT WALL APP_CPU DB_CPU APP_MB DB_MB: a row of the table; the wall time is its p50.
start_line() {
  printf '%s\n' "$*" | awk -v what="$1" -v limit="$2" -v wall="$3" -v app="$4" -v db="$5" 'BEGIN {
    verdict = limit == 0 ? "" : sprintf("wall ≤ %d ms: %s", limit, wall <= limit ? "met" : "MISSED")
    printf "row\tstart\t%s\t\t%s\t%d\t%d\t%d\t\t%d\t\n", what, verdict, app + db, app, db, wall}'
}

start_ratio() { awk -v what="$1" -v a="$2" -v b="$3" 'BEGIN {printf "ratio\tstart\t%s\t**%.2f**\t\n", what, a / b}'; }

# train_now FOLDER PORT: makes the JDK's cache when this jar has none yet.
train_now() {
  local folder=$1 port=$2 cache pid training
  cache=$(cache_file)
  [ -f "$cache" ] && return 0
  say "training the JDK's cache …"
  MOTCUA_TRAIN=no bin/run --port "$port" --data "$folder/training" --empty >"$folder/run.log" 2>&1 &
  pid=$!
  (MOTCUA_TRAIN_AFTER=0 train "$cache" "$pid" "$port") >"$folder/training.log" 2>&1 &
  training=$!
  wait "$training" || true
  kill -TERM "$pid"
  wait "$pid" 2>/dev/null || true
  [ -f "$cache" ] || { cat "$folder/training.log" >&2; fail "the training made no cache"; }
}

# bench_start REPORT [TIMES]
bench_start() {
  local report=$1 times=${2:-5} folder port first warm plain cache empty
  if [ ! -r /proc/self/smaps_rollup ]; then fail "bin/bench start reads /proc, so it runs on Linux only"; fi
  folder=$(mktemp -d "${TMPDIR:-/tmp}/motcua-start.XXXXXX")
  port=$((20000 + RANDOM % 20000))
  build_app
  cache=$(cache_file)
  train_now "$folder" "$port"
  say "starting $((times * 2 + 2)) times …"
  # Who starts for the first time has no cache yet.
  mv "$cache" "$cache.away"
  first=$(one_start "$folder/first" "$port")
  empty=$(one_start "$folder/empty" "$port" --empty)
  plain=$(medians "$(several_starts "$times" "$folder/first" "$port")")
  mv "$cache.away" "$cache"
  warm=$(medians "$(several_starts "$times" "$folder/first" "$port")")
  # shellcheck disable=SC2086
  {
    printf 'settings\tstart\tthe first page is %s; PostgreSQL with the settings of bin/run; medians of %s starts\n' "$PAGE" "$times"
    start_ratio "wall time, with the JDK's cache ÷ without" ${warm%% *} ${plain%% *}
    start_ratio "CPU, with the JDK's cache ÷ without" "$(echo $warm | cut -d ' ' -f 2)" "$(echo $plain | cut -d ' ' -f 2)"
    start_line "first ever, with demo data" 15000 $first
    start_line "first ever, --empty" 15000 $empty
    start_line "again, with the JDK's cache" 3500 $warm
    start_line "again, without" 0 $plain
    printf 'note\tstart\tmemory (PSS) after the first page: again, with the cache %s MB application, %s MB database; first ever with demo data %s MB and %s MB\n' \
      $(echo $warm | cut -d ' ' -f 4,5) $(echo $first | cut -d ' ' -f 4,5)
  } >"$report"
  rm -rf "$folder"
}
