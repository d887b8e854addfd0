# Shared by the commands in bin/: finds a JDK 25, keeps Maven quiet, builds the jar when it is stale.
# Sourced, never run. Works with bash 3.2 and later.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
ROOT=$PWD

say() { printf '%s\n' "$@" >&2; }

fail() {
  say "$@"
  exit 1
}

# A folder is a JDK 25 when it has a compiler and its release file says so.
is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".+-]' "$1/release" 2>/dev/null
}

home_of_java_on_path() {
  local java link
  java=$(command -v java) || return 1
  while link=$(readlink "$java"); do
    case $link in
      /*) java=$link ;;
      *) java=$(dirname "$java")/$link ;;
    esac
  done
  (cd "$(dirname "$java")/.." && pwd -P)
}

find_jdk_25() {
  local folder
  for folder in "${JAVA_HOME:-}" "$(home_of_java_on_path)" /usr/lib/jvm/* \
    "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* /opt/jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.jdks/*; do
    if [ -n "$folder" ] && is_jdk_25 "$folder"; then
      printf '%s\n' "$folder"
      return 0
    fi
  done
  return 1
}

need_jdk() {
  JAVA_HOME=$(find_jdk_25) || fail \
    "Cần JDK 25: hãy cài Eclipse Temurin 25 (https://adoptium.net) rồi chạy lại, hoặc đặt JAVA_HOME tới nơi đã cài." \
    "JDK 25 is needed: install Eclipse Temurin 25 (https://adoptium.net) and run this again, or set JAVA_HOME to where it is."
  export JAVA_HOME
  export PATH="$JAVA_HOME/bin:$PATH"
}

# Maven by its wrapper: the first call on a machine fetches Maven itself. MAVEN_ARGS is honoured.
maven() {
  ./mvnw --batch-mode --quiet --no-transfer-progress "$@"
}

JAR=target/motcua.jar
# When the last good build began; the jar itself carries the fixed date of a reproducible build.
BUILT=target/built

jar_is_stale() {
  [ ! -f "$JAR" ] || [ ! -f "$BUILT.sum" ] || [ ! -f "$BUILT" ] || [ -n "$(find pom.xml src/main -newer "$BUILT" -print 2>/dev/null | head -n 1)" ]
}

checksum() {
  if command -v sha256sum >/dev/null; then sha256sum "$@"; else shasum -a 256 "$@"; fi | cut -c 1-12
}

# What the build worked out for the jar is in it; among our own classes the checks would judge it too.
forget_generated() {
  local folder
  for folder in target/spring-aot/main/classes target/spring-aot/main/resources; do
    [ -d "$folder" ] && (cd "$folder" && find . -type f) | (cd target/classes && tr '\n' '\0' | xargs -0 rm -f)
  done
}

# Sets APP to a folder holding the extracted application: target/app-<checksum of the jar>. Such a
# folder starts faster than the jar, and the JDK's cache needs it. A program that is still running
# from an older folder keeps it: only folders beyond the newest two go.
build_app() {
  if jar_is_stale; then
    say "Đang đóng gói chương trình, lần đầu mất vài phút… (building; the first time takes some minutes)"
    mkdir -p target && rm -f "$BUILT.sum" && touch "$BUILT.new"
    maven -Pprepared -Dmaven.test.skip=true package >&2 || fail "Đóng gói không được; lý do ở ngay trên. (The build failed; the reason is above.)"
    forget_generated
    mv "$BUILT.new" "$BUILT"
    checksum "$JAR" >"$BUILT.sum"
  fi
  APP=$ROOT/target/app-$(cat "$BUILT.sum")
  if [ ! -f "$APP/motcua.jar" ]; then
    rm -rf "$APP.new" && "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$JAR" extract --destination "$APP.new" >/dev/null &&
      mv "$APP.new" "$APP" || fail "Không mở gói được vào $APP. (Could not extract the jar.)"
    ls -dt target/app-* 2>/dev/null | tail -n +3 | while read -r old; do rm -rf "$old"; done
  fi
}

# The JDK's cache of loaded and linked classes, made by a short training run; it holds for this
# jar, this JDK and these flags only. $JAVA_FLAGS is split into words on purpose.
JAVA_FLAGS="--enable-native-access=ALL-UNNAMED"

cache_file() {
  local version
  version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$JAVA_HOME/release")
  printf '%s/start-%s.aot\n' "$APP" "${version:-25}"
}

# start_java WORDS…: becomes the application, with the cache when there is one.
start_java() {
  local cache
  cache=$(cache_file)
  if [ -f "$cache" ]; then set -- -XX:AOTCache="$cache" -jar "$APP/motcua.jar" "$@"; else set -- -jar "$APP/motcua.jar" "$@"; fi
  # shellcheck disable=SC2086
  exec "$JAVA_HOME/bin/java" $JAVA_FLAGS "$@"
}

# train_later PID PORT: makes the cache in the background, once the application of that process
# answers, at the lowest priority, on a data folder of its own. Gives up when the process ends.
train_later() {
  local cache main=$1 port=$2
  cache=$(cache_file)
  if [ -f "$cache" ] || [ "${MOTCUA_TRAIN:-yes}" = no ]; then return 0; fi
  if [ -f "$APP/training.pid" ] && kill -0 "$(cat "$APP/training.pid")" 2>/dev/null; then return 0; fi
  (train "$cache" "$main" "$port" >"$APP/training.log" 2>&1 </dev/null &)
}

train() {
  local cache=$1 main=$2 port=$3 data=$APP/training child
  sh -c 'echo $PPID' >"$APP/training.pid"
  while kill -0 "$main" 2>/dev/null && ! (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do sleep 1; done
  sleep "${MOTCUA_TRAIN_AFTER:-20}"
  kill -0 "$main" 2>/dev/null || return 0
  rm -rf "$data" "$cache.new"
  # shellcheck disable=SC2086
  nice -n 19 "$JAVA_HOME/bin/java" $JAVA_FLAGS -XX:AOTCacheOutput="$cache.new" -jar "$APP/motcua.jar" \
    train --data="$data" --port=0 --empty &
  child=$!
  while kill -0 "$child" 2>/dev/null; do
    kill -0 "$main" 2>/dev/null || kill "$child" 2>/dev/null
    sleep 1
  done
  wait "$child" && [ -f "$cache.new" ] && mv "$cache.new" "$cache"
  rm -rf "$data" "$cache.new" "$APP/training.pid"
}
