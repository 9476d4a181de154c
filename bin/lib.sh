# What bin/run and bin/test share: finding the tools, showing progress, building. Sourced, never run; fits bash 3.2.

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
started_at=$(date +%s)

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The settings of .env; what the environment already says goes first.
read_env() {
    [ -f .env ] || return 0
    local line name value
    while IFS= read -r line || [ -n "$line" ]; do
        line=${line%$'\r'}
        [[ $line =~ ^[[:space:]]*(#|$) ]] && continue
        [[ $line =~ ^[A-Za-z_][A-Za-z0-9_]*= ]] || fail "This line of .env is not NAME=value: $line"
        name=${line%%=*}
        value=${line#*=}
        [[ $value =~ ^\"(.*)\"$ || $value =~ ^\'(.*)\'$ ]] && value=${BASH_REMATCH[1]}
        # An empty setting means its default.
        [ -z "$value" ] || [ -n "${!name:-}" ] || export "$name=$value"
    done <.env
}

jdk_version() { "$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p'; }

find_jdk() {
    local found candidate version newer=
    found=$(command -v javac) && found=$(readlink -f "$found" 2>/dev/null || echo "$found")
    for candidate in "${JAVA_HOME:-}" "${found%/bin/javac}" \
        "$(/usr/libexec/java_home -v 25 2>/dev/null)" \
        /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] || continue
        version=$(jdk_version "$candidate")
        case $version in
            25) newer=$candidate && break ;;
            2[6-9] | [3-9]?) newer=${newer:-$candidate} ;;
        esac
    done
    [ -n "$newer" ] || fail "Tandem needs a JDK 25 and found none: install one (for example from adoptium.net) or set JAVA_HOME to it."
    export JAVA_HOME=$newer PATH="$newer/bin:$PATH"
}

find_maven() {
    command -v mvn >/dev/null || fail "Tandem is built with Maven and found no mvn: install Maven 3.8 or newer (for example from maven.apache.org)."
    # Maven's own libraries still use what newer JDKs warn about.
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
}

major() { "$1" --version 2>/dev/null </dev/null | sed -n '1s/^v\{0,1\}\([0-9]*\).*/\1/p'; }

has_node() { [ "$(major node)" -ge 24 ] 2>/dev/null && [ "$(major npm)" -ge 11 ] 2>/dev/null; }

# Only the browser part of the build needs Node.
find_node() {
    has_node && return
    PATH="$PWD/.node/bin:$PATH"
    has_node && return
    # Without any npm the Vaadin plugin fetches a Node of its own.
    command -v npm >/dev/null || { say "No npm found: the build will fetch Node 24 itself."; return; }
    mkdir -p .node/log
    in_steps "Fetching Node 24" .node/log/npm.log npm install --global --prefix "$PWD/.node" node@24 npm@11 ||
        fail "Node 24 could not be fetched by npm (see .node/log/npm.log): install Node 24 or newer from nodejs.org and try again."
    hash -r
    has_node || fail "The Node that npm fetched into .node does not run here: install Node 24 or newer from nodejs.org and try again."
}

free_mb() { df -Pk "$1" 2>/dev/null | awk 'END { print int($4 / 1024) }'; }

# need_space folder megabytes purpose
need_space() {
    local folder=$1 free
    while [ ! -d "$folder" ]; do folder=$(dirname "$folder"); done
    free=$(free_mb "$folder")
    [ "${free:-$2}" -ge "$2" ] || fail "Only $free MB are free on the disk of $folder; $3 needs $2 MB. Make room and try again."
    [ -w "$folder" ] || fail "$folder cannot be written to; $3 needs it. Change its permissions and try again."
}

# in_steps title log command…: runs quietly, with the seconds counted; the log tells more.
in_steps() {
    local title=$1 log=$2 start=$SECONDS pid last="" step=""
    shift 2
    "$@" >"$log" 2>&1 </dev/null &
    pid=$!
    trap 'kill $pid 2>/dev/null; exit 130' INT TERM
    while kill -0 "$pid" 2>/dev/null; do
        step=$(step_in "$log")
        if [ -t 1 ]; then
            printf '\r\033[K%s%s … %d s' "$title" "${step:+: $step}" $((SECONDS - start))
        elif [ "$step" != "$last" ] || [ $(((SECONDS - start) % 20)) -eq 19 ]; then
            say "$title${step:+: $step} … $((SECONDS - start)) s"
            last=$step
        fi
        sleep 1
    done
    [ -t 1 ] && printf '\r\033[K'
    trap - INT TERM
    wait "$pid" || return 1
    say "$title: done in $((SECONDS - start)) s"
}

# The step that a Maven log has come to, in words.
step_in() {
    case $(grep -aoE '^\[INFO\] --- [a-z-]+|^Download(ing|ed) from|Running [a-zA-Z.]+$' "$1" 2>/dev/null | tail -n 1) in
        *Download*) echo "fetching libraries" ;;
        *resources* | *compiler*) echo "compiling" ;;
        *vaadin* | *flow*) echo "building the browser part" ;;
        *jar* | *spring-boot*) echo "packing" ;;
        *Running*) echo "testing" ;;
    esac
}

maven() { mvn -B -Dstyle.color=never "$@"; }

# One number for everything the application is built from.
sources() {
    {
        "$JAVA_HOME/bin/java" -version 2>&1
        find pom.xml package.json package-lock.json .mvn src/main frontend -type f \
            ! -path 'frontend/generated/*' ! -path frontend/index.html ! -path 'src/main/bundles/*' ! -path 'src/main/frontend/*' \
            2>/dev/null | LC_ALL=C sort | tr '\n' '\0' | xargs -0 cksum
    } | cksum | tr -d ' \n'
}

is_built() { [ -f target/app/tandem.jar ] && [ "$(cat target/app/sources 2>/dev/null)" = "$(sources)" ]; }

# Builds target/app (tandem.jar beside its libraries), if the sources have changed since.
build() {
    is_built && return
    need_space . 1500 "building Tandem"
    need_space "$HOME/.m2" 500 "Maven's store of libraries"
    find_node
    mkdir -p target/log
    local sources
    sources=$(sources)
    in_steps "Building" target/log/build.log maven package -Dmaven.test.skip=true || {
        grep -aE '^\[ERROR\]' target/log/build.log | head -n 15 >&2
        fail "The build failed; target/log/build.log tells all of it."
    }
    unpack "$sources"
}

# A jar beside its libraries starts faster than one that contains them, and only it can have a start-up cache.
unpack() {
    rm -rf target/app.new
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar target/tandem.jar extract --destination target/app.new >>target/log/build.log 2>&1 ||
        fail "The built application could not be unpacked into target/app (see target/log/build.log)."
    echo "$1" >target/app.new/sources
    rm -rf target/app
    mv target/app.new target/app
}

# How Tandem is started everywhere: a start-up cache fits only the options that it was made with.
java_options=(-Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED)
start_cache=target/app/tandem.aot

# make_start_cache [nice …]: the cache that halves later starts comes from a start of its own, on an empty database.
make_start_cache() {
    local folder new=target/app/new.$$.aot
    folder=$(mktemp -d)
    env -u TANDEM_DB_URL TANDEM_PORT=0 TANDEM_PROFILE=demo TANDEM_DATA="$folder" ${1+"$@"} java "${java_options[@]}" \
        -XX:AOTCacheOutput="$new" -Dspring.context.exit=onRefresh -jar target/app/tandem.jar &&
        mv "$new" "$start_cache"
    rm -rf "$folder" target/app/new.$$.aot*
}
