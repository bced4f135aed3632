"""Other programs that look at mail, started and measured: SpamAssassin, rspamd, YARA and parsers.

SpamAssassin runs with -L, a fork a mail.  rspamd gets IP, host name, HELO, From and Rcpt of the
border hop; what counts the bench itself (old Date, no DNS) is off; no action ends it early.  The
DNS is a server on loopback that knows no name.  YARA has a rule a brand over the raw bytes.
rspamd can't stay beside vectorscan's package, so its files are unpacked under .cache/.  A peer
that isn't there raises OSError or ImportError.
"""

import contextlib
import email
import email.policy
import http.client
import importlib
import json
import logging
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEERS = ROOT / ".cache/peers"
PORT = 11733
OF_THE_BENCH = "DATE_IN_PAST RDNS_NONE RDNS_DNSFAIL AUTH_NA AUTH_NA_OR_FAIL"
# What asks the network or past mail, which there are none of here.
OFF = (
    "arc dkim dmarc fuzzy_check greylist hfilter mx_check neural phishing_feed ratelimit rbl "
    "replies spf url_redirector"
)
ASSASSIN = r"""
use Mail::SpamAssassin;
my $sa = Mail::SpamAssassin->new({local_tests_only => 1, dont_copy_prefs => 1,
  userprefs_filename => '/dev/null',
  post_config_text => "use_bayes 0\nuse_auto_whitelist 0\n"});
$sa->compile_now(0);
$| = 1;
print "ready\n";
while (my $path = <STDIN>) {
  chomp $path;
  my $pid = fork();
  if ($pid == 0) {
    open(my $file, '<:raw', $path); local $/; my $raw = <$file>;
    my $status = $sa->check_message_text($raw);
    my ($user, $system) = times();
    print $status->get_score(), " ", $user + $system, "\n";
    POSIX::_exit(0);
  }
  waitpid($pid, 0);
}
"""


def assassin_scores(mails: list[Path]) -> tuple[list[float], float]:
    command = ["perl", "-MPOSIX", "-e", ASSASSIN]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None and process.stdin is not None
        process.stdout.readline()
        scores, cpu = [], 0.0
        for path in mails:
            process.stdin.write(f"{path}\n")
            process.stdin.flush()
            score, seconds = process.stdout.readline().split()
            scores.append(float(score))
            cpu += float(seconds)
        process.stdin.close()
    return scores, cpu / len(mails) * 1e3


def no_such_name(server: socket.socket) -> None:
    """A DNS server that answers every question with NXDOMAIN."""
    while True:
        try:
            query, client = server.recvfrom(4096)
        except OSError:
            return
        if len(query) >= 12:
            server.sendto(query[:2] + b"\x81\x83" + query[4:6] + bytes(6) + query[12:], client)


def rspamd_files() -> Path | None:
    """rspamd's package and what it needs beside ours, unpacked."""
    root = PEERS / "rspamd"
    if not (root / "usr/bin/rspamd").exists():
        if shutil.which("apt-get") is None:
            return None
        packages = PEERS / "packages"
        packages.mkdir(parents=True, exist_ok=True)
        wanted = ["rspamd", "libhyperscan5", "libluajit2-5.1-2", "libunwind8", "libsodium23"]
        got = subprocess.run(
            ["apt-get", "download", "-q", *wanted], cwd=packages, capture_output=True
        )
        if got.returncode:
            return None
        for package in packages.glob("*.deb"):
            subprocess.run(["dpkg", "-x", package, root], check=True)
    return root


def cpu_of(pids: list[int]) -> float:
    """Seconds of processor time of processes."""
    ticks = 0
    for pid in pids:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def rspamd_start(root: Path, dns: int) -> subprocess.Popen[bytes]:
    home, share = PEERS / "rspamd-run", root / "usr/share/rspamd"
    shutil.rmtree(home, ignore_errors=True)
    shutil.copytree(root / "etc/rspamd", home / "etc")
    local = home / "etc/local.d"
    nothing = "".join(f'"{name}" {{ weight = 0.0; }}\n' for name in OF_THE_BENCH.split())
    (local / "options.inc").write_text(
        f'dns {{ nameserver = ["127.0.0.1:{dns}"]; timeout = 0.1s; retransmits = 1; }}\n'
        "words_decay = 600;\n"
    )
    (local / "worker-normal.inc").write_text(f'bind_socket = "127.0.0.1:{PORT}"; count = 1;\n')
    (local / "worker-controller.inc").write_text("enabled = false;\n")
    (local / "worker-proxy.inc").write_text("enabled = false;\n")
    (local / "actions.conf").write_text("reject = 1000; add_header = 6; greylist = null;\n")
    (local / "groups.conf").write_text(f"symbols {{\n{nothing}}}\n")
    for module in OFF.split():
        (local / f"{module}.conf").write_text("enabled = false;\n")
    places = {
        "CONFDIR": home / "etc",
        "LOCAL_CONFDIR": home / "etc",
        "RULESDIR": share / "rules",
        "LUALIBDIR": share / "lualib",
        "SHAREDIR": share,
        "PLUGINSDIR": share / "plugins",
        "WWWDIR": share / "www",
        "DBDIR": home,
        "RUNDIR": home,
        "LOGDIR": home,
    }
    libraries = next((root / "usr/lib").glob("*-linux-gnu"))
    environment = {**os.environ, "LD_LIBRARY_PATH": f"{libraries}:{root}/usr/lib/rspamd"}
    command = [root / "usr/bin/rspamd", "-f", "-i", "-c", home / "etc/rspamd.conf"]
    command += [f"--var={name}={place}" for name, place in places.items()]
    with (home / "out").open("wb") as out:
        return subprocess.Popen(
            command, stdout=out, stderr=out, env=environment, start_new_session=True
        )


def rspamd_scores(mails: list[Path]) -> tuple[list[float], float]:
    import fuwake

    root = rspamd_files()
    if root is None:
        raise FileNotFoundError("its package can't be had here")
    server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    server.bind(("127.0.0.1", 0))
    threading.Thread(target=no_such_name, args=(server,), daemon=True).start()
    process = rspamd_start(root, server.getsockname()[1])
    engine = fuwake.Engine(bundled=False)
    try:
        end = time.monotonic() + 300
        while True:
            try:
                ping = http.client.HTTPConnection("127.0.0.1", PORT, timeout=2)
                ping.request("GET", "/ping")
                if ping.getresponse().read():
                    break
            except OSError:
                if time.monotonic() > end or process.poll() is not None:
                    raise TimeoutError(
                        f"didn't start: {PEERS}/rspamd-run/rspamd.log tells why"
                    ) from None
                time.sleep(1)
        group = subprocess.run(["pgrep", "-g", str(process.pid)], capture_output=True, text=True)
        pids = [int(pid) for pid in group.stdout.split()]
        scores, before = [], 0.0
        for number, path in enumerate(mails):
            if number == 20:  # by then its patterns are compiled
                before = cpu_of(pids)
            raw = path.read_bytes()
            facts = engine.scan(raw).facts
            border = next((hop for hop in facts["hops"] if hop["boundary"]), {})
            headers = {
                "IP": border.get("ip") or "127.0.0.1",
                "Helo": border.get("helo") or "unknown",
                "Hostname": border.get("rdns") or "",
                "From": (facts["return_path"] or "").replace("[.]", "."),
                "Rcpt": recipient(raw),
            }
            connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
            connection.request("POST", "/checkv2", raw, {k: v for k, v in headers.items() if v})
            scores.append(float(json.loads(connection.getresponse().read()).get("score", 0.0)))
        return scores, (cpu_of(pids) - before) / max(len(mails) - 20, 1) * 1e3
    finally:
        os.killpg(process.pid, 15)
        process.wait(30)
        server.close()


def recipient(raw: bytes) -> str:
    """The first address of To; who else would it have been delivered to?"""
    found = re.search(rb"^to:.*?([-\w.+=]+@[-\w.]+)", raw, re.IGNORECASE | re.MULTILINE | re.DOTALL)
    return found[1].decode() if found else "user@example.com"


def yara_ms(mails: list[Path]) -> float:
    """Milliseconds a mail: a rule a brand, its names and tokens as strings."""
    import fuwake

    if shutil.which("yarac") is None:
        raise FileNotFoundError("not installed")

    rules = PEERS / "brands.yar"
    rules.parent.mkdir(parents=True, exist_ok=True)
    with rules.open("w", encoding="utf-8") as file:
        for brand in fuwake.Engine().brands:
            words = sorted({*brand["names"], *brand["tokens"]})
            strings = "\n".join(
                '    $s{} = "{}" nocase'.format(n, w.replace("\\", "\\\\").replace('"', '\\"'))
                for n, w in enumerate(words)
            )
            name = "brand_" + brand["id"].replace("-", "_")
            file.write(f"rule {name} {{\n  strings:\n{strings}\n  condition: any of them\n}}\n")
    compiled = rules.with_suffix(".yarc")
    subprocess.run(["yarac", rules, compiled], check=True, capture_output=True)
    names = rules.with_suffix(".list")
    names.write_text("".join(f"{path}\n" for path in mails))
    spent = []
    for arguments in (["--scan-list", names], [os.devnull]):  # less its start
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            ["yara", "-C", "-p", "1", compiled, *arguments], check=True, capture_output=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        spent.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return (spent[0] - spent[1]) / len(mails) * 1e3


def email_parse(raw: bytes) -> None:
    """Python's own parser: every text part is decoded."""
    message = email.message_from_bytes(raw, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_maintype() == "text":
            part.get_content()


def parsers() -> dict[str, Callable[[bytes], object]]:
    """Parsers that Python has, by name; PyPI's are fetched to .cache/ when first needed."""
    found: dict[str, Callable[[bytes], object]] = {"Python email, policy.default": email_parse}
    place = PEERS / "python"
    if not place.is_dir():
        pip = [sys.executable, "-m", "pip", "install", "-q", "--target", place]
        subprocess.run([*pip, "mail-parser", "fast-mail-parser"], capture_output=True)
    sys.path.append(str(place))
    logging.disable(logging.WARNING)  # mail-parser tells of every odd part
    for package, module, function in (
        ("mail-parser", "mailparser", "parse_from_bytes"),
        ("fast-mail-parser", "fast_mail_parser", "parse_email"),
    ):
        try:
            found[package] = getattr(importlib.import_module(module), function)
        except ImportError as error:
            print(f"bench: left out: {package}: {error}", file=sys.stderr)
    return found


def parser_us(parse: Callable[[bytes], object], raws: list[bytes]) -> float:
    """Microseconds of processor time a mail."""
    start = time.process_time()
    for raw in raws:
        with contextlib.suppress(Exception):  # gives up on broken mail; what it did counts
            parse(raw)
    return (time.process_time() - start) / len(raws) * 1e6
